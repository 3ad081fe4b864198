import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Comment, Post } from '#lib/db/generated/client.ts'
import { decide } from '#lib/moderation/decide.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
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

async function act(comments: Comment[], verdict: Verdict, by: Actor): Promise<string> {
  const { actId } = await decide({ comments, verdict, by, now: NOON })
  if (!actId) throw new Error('nothing was decided')
  return actId
}

const standing = (id: bigint) =>
  db.comment.findUnique({ where: { id }, select: { status: true, previousStatus: true } })

test('undo brings every comment of an act back to what it was, and is an act of its own', async () => {
  const held = await createComment(post, { status: 'PENDING' })
  const shown = await createComment(post)
  const spamAct = await act([held, shown], 'spam', cast.mo)
  const undone = await undo({ actId: spamAct, by: cast.mo, now: NOON })
  expect(undone).toMatchObject({
    ok: true,
    leftAlone: [],
    summary: 'Undid “Marked 2 comments as spam”',
  })
  expect(await standing(held.id)).toEqual({ status: 'PENDING', previousStatus: null })
  expect(await standing(shown.id)).toEqual({ status: 'APPROVED', previousStatus: null })
  expect(await db.act.findUnique({ where: { id: spamAct } })).toMatchObject({
    undoneAt: NOON,
    undoneById: cast.mo.id,
  })
  expect(await db.act.findFirst({ where: { undoOfId: spamAct } })).toMatchObject({
    kind: 'comment.undo',
    personId: cast.mo.id,
  })
})

test('undoing a restore knows again what the comment was before the trash', async () => {
  const thrown = await createComment(post, { status: 'TRASH', previousStatus: 'APPROVED' })
  const restored = await act([thrown], 'restore', cast.mo)
  await undo({ actId: restored, by: cast.mo, now: NOON })
  expect(await standing(thrown.id)).toEqual({ status: 'TRASH', previousStatus: 'APPROVED' })
})

test('an undo can be undone', async () => {
  const held = await createComment(post, { status: 'PENDING' })
  const first = await undo({
    actId: await act([held], 'approve', cast.mo),
    by: cast.mo,
    now: NOON,
  })
  if (!first.ok) throw new Error(first.reason)
  expect(await undo({ actId: first.actId, by: cast.mo, now: NOON })).toMatchObject({ ok: true })
  expect((await standing(held.id))?.status).toBe('APPROVED')
})

test('what changed since is left alone and said', async () => {
  const held = await createComment(post, { status: 'PENDING' })
  const other = await createComment(post, { status: 'PENDING' })
  const bulk = await act([held, other], 'approve', cast.mo)
  await decide({
    comments: [{ id: other.id, revision: 2 }],
    verdict: 'spam',
    by: cast.ed,
    now: NOON,
  })
  const undone = await undo({ actId: bulk, by: cast.mo, now: NOON })
  expect(undone).toMatchObject({
    ok: true,
    reverted: [{ id: held.id, status: 'PENDING', revision: 3 }],
    leftAlone: [other.id],
  })
  expect((await standing(other.id))?.status).toBe('SPAM')
})

test('an act of which everything changed since is not undone', async () => {
  const held = await createComment(post, { status: 'PENDING' })
  const approval = await act([held], 'approve', cast.mo)
  await db.comment.update({ where: { id: held.id }, data: { revision: 3 } })
  expect(await undo({ actId: approval, by: cast.mo, now: NOON })).toEqual({
    ok: false,
    reason: 'all-changed',
  })
  expect((await db.act.findUnique({ where: { id: approval } }))?.undoneAt).toBeNull()
})

test('an act is undone once, also when two people try at the same moment', async () => {
  const held = await createComment(post, { status: 'PENDING' })
  const approval = await act([held], 'approve', cast.mo)
  const both = await Promise.all(
    [cast.mo, cast.ed].map((by) => undo({ actId: approval, by, now: NOON })),
  )
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'already-undone' })
  expect((await standing(held.id))?.status).toBe('PENDING')
})

test('moderators undo the acts of others, authors only their own', async () => {
  const held = await createComment(post, { status: 'PENDING' })
  const approval = await act([held], 'approve', cast.mo)
  expect(await undo({ actId: approval, by: cast.al, now: NOON })).toEqual({
    ok: false,
    reason: 'forbidden',
  })
  expect(await undo({ actId: approval, by: cast.ed, now: NOON })).toMatchObject({ ok: true })
})

test('somebody who lost the post or the role meanwhile undoes nothing', async () => {
  const held = await createComment(post, { status: 'PENDING' })
  const approval = await act([held], 'approve', cast.al)
  const demoted: Actor = { ...cast.al, role: 'CONTRIBUTOR' }
  expect(await undo({ actId: approval, by: demoted, now: NOON })).toMatchObject({ ok: false })
  expect((await standing(held.id))?.status).toBe('APPROVED')
})

test('an act that is not there is not undone', async () => {
  const actId = '01900000-0000-7000-8000-000000000000'
  expect(await undo({ actId, by: cast.mo, now: NOON })).toEqual({ ok: false, reason: 'unknown' })
})
