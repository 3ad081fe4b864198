import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Comment, Post } from '#lib/db/generated/client.ts'
import { decide } from '#lib/moderation/decide.ts'
import { pinComment } from '#lib/moderation/pin.ts'
import { undo } from '#lib/moderation/undo.ts'
import type { Actor } from '#lib/people/actor.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
})

const pin = ({ id }: Comment, by: Actor, pinned = true) => pinComment({ id, pinned, by, now: NOON })

const isPinned = async ({ id }: Comment) =>
  (await db.comment.findUniqueOrThrow({ where: { id } })).pinnedAt !== null

async function mustPin(comment: Comment, by: Actor, pinned = true): Promise<string> {
  const done = await pin(comment, by, pinned)
  if (!done.ok) throw new Error(done.reason)
  return done.actId
}

test('a pin stands until it is taken off; both are in the log', async () => {
  const comment = await createComment(post)
  await mustPin(comment, cast.al)
  expect(await isPinned(comment)).toBe(true)
  await mustPin(comment, cast.mo, false)
  expect(await isPinned(comment)).toBe(false)
  const acts = await db.act.findMany({ orderBy: { id: 'asc' }, select: { kind: true } })
  expect(acts).toEqual([{ kind: 'comment.pin' }, { kind: 'comment.unpin' }])
})

test('both can be undone, and the undo as well', async () => {
  const comment = await createComment(post)
  const actId = await mustPin(comment, cast.mo)
  const undone = await undo({ actId, by: cast.mo, now: NOON })
  expect(undone).toMatchObject({ ok: true, reverted: [] })
  expect(await isPinned(comment)).toBe(false)
  if (!undone.ok) throw new Error(undone.reason)
  expect(await undo({ actId: undone.actId, by: cast.mo, now: NOON })).toMatchObject({ ok: true })
  expect(await isPinned(comment)).toBe(true)
})

test('an unpinned comment that went to spam since does not get its pin back', async () => {
  const comment = await createComment(post)
  await mustPin(comment, cast.mo)
  const actId = await mustPin(comment, cast.mo, false)
  await decide({ comments: [comment], verdict: 'spam', by: cast.mo, now: NOON })
  expect(await undo({ actId, by: cast.mo, now: NOON })).toEqual({
    ok: false,
    reason: 'all-changed',
  })
  expect(await isPinned(comment)).toBe(false)
})

test.each(['PENDING', 'SPAM', 'TRASH'] as const)('%s is not pinned', async (status) => {
  const comment = await createComment(post, { status })
  expect(await pin(comment, cast.mo)).toEqual({ ok: false, reason: 'not-approved' })
})

test('a reply is not pinned', async () => {
  const parent = await createComment(post)
  const reply = await createComment(post, { parentId: parent.id })
  expect(await pin(reply, cast.mo)).toEqual({ ok: false, reason: 'is-a-reply' })
})

test('pinning twice is one act', async () => {
  const comment = await createComment(post)
  const both = await Promise.all([cast.mo, cast.ed].map((by) => pin(comment, by)))
  expect(both.filter(({ ok }) => ok).length).toBe(1)
  expect(both).toContainEqual({ ok: false, reason: 'unchanged' })
})

test('authors pin on their own posts, the others nowhere', async () => {
  const elsewhere = await createComment(await createPost(cast.ed))
  expect(await pin(elsewhere, cast.al)).toEqual({ ok: false, reason: 'unknown' })
  const comment = await createComment(post)
  for (const by of [cast.cy, cast.ria])
    expect(await pin(comment, by)).toEqual({ ok: false, reason: 'unknown' })
})
