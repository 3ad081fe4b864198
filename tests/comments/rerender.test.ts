import { beforeEach, expect, it } from 'vitest'
import { rerenderComments } from '#lib/comments/rerender.ts'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'

let post: Post

beforeEach(async () => {
  post = await createPost((await createCast()).al)
})

const rerender = () => rerenderComments(() => {})

/** As an older, laxer policy would have stored it. */
const LAX = {
  source: 'See <u>this</u>: http://a.test',
  html: '<p>See <u>this</u>: http://a.test</p>',
  text: 'See this: http://a.test',
}

it('Comments are rendered again from the words as typed, and what follows from them with it', async () => {
  const { id } = await createComment(post, LAX)
  const good = await createComment(post)
  expect(await rerender()).toEqual({ looked: 2, changed: 1 })
  expect(await db.comment.findUniqueOrThrow({ where: { id } })).toMatchObject({
    source: LAX.source,
    html: '<p>See this: <a href="http://a.test/" rel="nofollow ugc noopener">http://a.test</a></p>',
    linkHosts: ['a.test'],
    revision: 1,
    editedAt: null,
  })
  expect(await db.comment.findUniqueOrThrow({ where: { id: good.id } })).toEqual(good)
})

it('Done again, it changes nothing', async () => {
  await createComment(post, LAX)
  await rerender()
  expect(await rerender()).toEqual({ looked: 1, changed: 0 })
})

it('Former wordings are rendered again as well', async () => {
  const { id } = await createComment(post)
  const { source, html } = LAX
  const old = { commentId: id, revision: 1, authorName: 'joe', source, html, createdAt: NOON }
  await db.commentRevision.create({ data: old })
  expect(await rerender()).toEqual({ looked: 2, changed: 1 })
  expect(await db.commentRevision.findFirst()).toMatchObject({
    html: expect.not.stringContaining('<u>'),
  })
})

it('However many there are, every one is looked at once, and it says how far it is', async () => {
  const one = { postId: post.id, authorName: 'joe', source: 'a', html: 'x', text: 'x' }
  await db.comment.createMany({ data: Array.from({ length: 1_001 }, () => one) })
  const steps: number[] = []
  const done = await rerenderComments(({ looked }) => steps.push(looked))
  expect(done).toEqual({ looked: 1_001, changed: 1_001 })
  expect(steps).toEqual([500, 1_000, 1_001])
})
