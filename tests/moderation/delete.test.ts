import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { deleteForEver } from '#lib/moderation/delete.ts'
import { undo } from '#lib/moderation/undo.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
})

const remove = (comments: { id: bigint; revision: number }[], by = cast.mo) =>
  deleteForEver({ comments, by, now: NOON })

const places = () =>
  db.comment.findMany({
    select: { id: true, parentId: true, path: true, rootId: true, depth: true },
    orderBy: { id: 'asc' },
  })

test('spam is deleted for ever, and the log keeps that it was there', async () => {
  const spam = await createComment(post, { status: 'SPAM' })
  expect(await remove([spam])).toEqual([{ id: spam.id, is: 'deleted' }])
  expect(await db.comment.count()).toBe(0)
  expect(await db.decision.findMany({ include: { act: true } })).toMatchObject([
    { commentId: spam.id, fromStatus: 'SPAM', toStatus: null, act: { kind: 'comment.delete' } },
  ])
})

test('what was answered to it moves up to what it had answered, with everything below', async () => {
  const root = await createComment(post)
  const middle = await createComment(post, { parentId: root.id, status: 'TRASH' })
  const reply = await createComment(post, { parentId: middle.id })
  const below = await createComment(post, { parentId: reply.id })
  const beside = await createComment(post, { parentId: root.id })
  await remove([middle])
  expect(await places()).toEqual([
    { id: root.id, parentId: null, path: [root.id], rootId: root.id, depth: 0 },
    { id: reply.id, parentId: root.id, path: [root.id, reply.id], rootId: root.id, depth: 1 },
    {
      id: below.id,
      parentId: reply.id,
      path: [root.id, reply.id, below.id],
      rootId: root.id,
      depth: 2,
    },
    { id: beside.id, parentId: root.id, path: [root.id, beside.id], rootId: root.id, depth: 1 },
  ])
})

test('replies to a top-level comment begin threads of their own, also when both ends go at once', async () => {
  const root = await createComment(post, { status: 'SPAM' })
  const middle = await createComment(post, { parentId: root.id, status: 'SPAM' })
  const last = await createComment(post, { parentId: middle.id })
  await remove([root, middle])
  expect(await places()).toEqual([
    { id: last.id, parentId: null, path: [last.id], rootId: last.id, depth: 0 },
  ])
})

test('a deletion cannot be taken back, and says so', async () => {
  const spam = await createComment(post, { status: 'SPAM' })
  await remove([spam])
  const { id } = await db.act.findFirstOrThrow()
  expect(await undo({ actId: id, by: cast.mo, now: NOON })).toEqual({
    ok: false,
    reason: 'not-undoable',
  })
})

test('what is shown or waits is not deleted', async () => {
  const shown = await createComment(post)
  const held = await createComment(post, { status: 'PENDING' })
  expect((await remove([shown, held])).map(({ is }) => is)).toEqual(['in-use', 'in-use'])
})

test('what a colleague restored meanwhile, what is gone and what belongs to others stays', async () => {
  const stale = await createComment(post, { status: 'SPAM', revision: 2 })
  const foreign = await createComment(await createPost(cast.ed), { status: 'SPAM' })
  const outcomes = await remove(
    [{ id: stale.id, revision: 1 }, { id: 404n, revision: 1 }, foreign],
    cast.al,
  )
  expect(outcomes.map(({ is }) => is)).toEqual(['conflict', 'gone', 'forbidden'])
  expect(await db.comment.count()).toBe(2)
  expect(await db.act.count()).toBe(0)
})

test.each(['cy', 'ria'] as const)('%s deletes nothing', async (name) => {
  const spam = await createComment(post, { status: 'SPAM' })
  expect(await remove([spam], cast[name])).toEqual([{ id: spam.id, is: 'forbidden' }])
})
