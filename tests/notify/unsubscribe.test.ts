import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { tellOfComments } from '#lib/notify/tell-of-comments.ts'
import { findStoppable, unsubscribe } from '#lib/notify/unsubscribe.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'
import { ask, later, mailsTo, setMailServer, subscribed } from './subscribing.ts'

let cast: Cast
let posts: [Post, Post]

beforeEach(async () => {
  setMailServer()
  cast = await createCast()
  posts = [await createPost(cast.al), await createPost(cast.al)]
  for (const post of posts) {
    await subscribed({ post })
    await subscribed({ post, email: 'fan@guest.test' })
  }
})

/** The secret of the last link of Ria's mail about a new comment on a post. */
async function stopTokenOf(post: Post): Promise<string> {
  await createComment(post)
  await tellOfComments({ now: NOON })
  const text = (await mailsTo('ria@guest.test')).at(-1)?.text ?? ''
  return /stop\?token=(\S+)/.exec(text)?.[1] ?? ''
}

const listStopped = async () => {
  const stopped = await db.subscription.findMany({
    where: { unsubscribedAt: { not: null } },
    select: { postId: true, commenter: { select: { email: true } } },
    orderBy: { postId: 'asc' },
  })
  return stopped.map(({ postId, commenter }) => `${commenter.email} ${postId}`)
}

test('stops what the mail was about, for its recipient alone, and again changes nothing', async () => {
  const token = await stopTokenOf(posts[0])
  const stop = (now: Date) => unsubscribe({ token, what: 'this', now })
  expect([await stop(NOON), await stop(later({ days: 1 }))]).toEqual([true, true])
  expect(await listStopped()).toEqual([`ria@guest.test ${posts[0].id}`])
  expect(await db.subscription.count({ where: { unsubscribedAt: NOON } })).toBe(1)
})

test('stops all that its recipient had asked for', async () => {
  const token = await stopTokenOf(posts[0])
  expect(await unsubscribe({ token, what: 'all', now: NOON })).toBe(true)
  expect(await listStopped()).toEqual(posts.map(({ id }) => `ria@guest.test ${id}`))
})

test('opening the link stops nothing, and says what else there is', async () => {
  const token = await stopTokenOf(posts[0])
  expect(await findStoppable(token)).toMatchObject({ scope: 'THREAD', others: 1 })
  expect(await listStopped()).toEqual([])
})

test('a link that was made up, altered or mixed stops nothing', async () => {
  const [first, second] = [await stopTokenOf(posts[0]), await stopTokenOf(posts[1])]
  const [id] = first.split('.')
  const [, signature] = second.split('.')
  for (const token of ['', 'x', `${id}.`, `${id}.${signature}`, `${first}x`, `${id}`]) {
    expect(await unsubscribe({ token, what: 'all', now: NOON })).toBe(false)
    expect(await findStoppable(token)).toBeNull()
  }
  expect(await listStopped()).toEqual([])
})

test('a link about something that is gone is nobody’s any more', async () => {
  const token = await stopTokenOf(posts[0])
  await db.post.delete({ where: { id: posts[0].id } })
  expect(await unsubscribe({ token, what: 'this', now: NOON })).toBe(false)
})

test('who asks again after having stopped is asked to confirm again', async () => {
  const token = await stopTokenOf(posts[0])
  await unsubscribe({ token, what: 'this', now: NOON })
  await db.mail.deleteMany()
  const now = later({ days: 2 })
  expect(await ask({ post: posts[0], now })).toEqual({ ok: true, state: 'asked' })
  expect(await mailsTo('ria@guest.test')).toHaveLength(1)
  await createComment(posts[0])
  await tellOfComments({ now })
  expect(await mailsTo('ria@guest.test')).toHaveLength(1)
})
