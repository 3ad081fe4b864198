import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Comment, Post } from '#lib/db/generated/client.ts'
import { decide } from '#lib/moderation/decide.ts'
import { replyFromQueue } from '#lib/moderation/reply.ts'
import { undo } from '#lib/moderation/undo.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post
let held: Comment

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
  held = await createComment(post, { status: 'PENDING' })
})

const reply = (given: Partial<Parameters<typeof replyFromQueue>[0]> = {}) =>
  replyFromQueue({
    to: held,
    source: 'Thank you.',
    approve: true,
    by: cast.mo,
    ip: '',
    userAgent: '',
    now: NOON,
    ...given,
  })

const statusOf = async (id: bigint) =>
  (await db.comment.findUnique({ where: { id }, select: { status: true } }))?.status

test('approving and replying is one step, and the reply stands under the comment', async () => {
  const replied = await reply()
  if (!replied.ok) throw new Error(replied.reason)
  expect(await statusOf(held.id)).toBe('APPROVED')
  expect(await db.comment.findUnique({ where: { id: replied.commentId } })).toMatchObject({
    status: 'APPROVED',
    parentId: held.id,
    path: [held.id, replied.commentId],
    personId: cast.mo.id,
    authorName: 'Mo',
  })
  const kinds = await db.act.findMany({ select: { kind: true } })
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(['comment.approve', 'comment.reply'])
})

test('taking a reply back puts it into the trash', async () => {
  const replied = await reply()
  if (!replied.ok) throw new Error(replied.reason)
  expect(await undo({ actId: replied.actId, by: cast.mo, now: NOON })).toMatchObject({ ok: true })
  expect(await statusOf(replied.commentId)).toBe('TRASH')
  expect(await statusOf(held.id)).toBe('APPROVED')
})

test('what readers do not see is not answered without approving it', async () => {
  expect(await reply({ approve: false })).toEqual({ ok: false, reason: 'not-approved' })
})

test('an empty reply approves nothing either', async () => {
  expect(await reply({ source: ' <b></b> ' })).toMatchObject({ reason: 'invalid' })
  expect(await statusOf(held.id)).toBe('PENDING')
  expect(await db.act.count()).toBe(0)
})

test('the same reply twice is refused', async () => {
  await reply()
  expect(await reply()).toEqual({ ok: false, reason: 'duplicate' })
})

test('a comment that a colleague put away meanwhile is not answered', async () => {
  await decide({ comments: [held], verdict: 'spam', by: cast.ed, now: NOON })
  expect(await reply()).toMatchObject({ reason: 'conflict', change: { by: { name: 'Ed' } } })
  expect(await db.comment.count()).toBe(1)
})

test.each(['cy', 'ria'] as const)('%s answers nothing from the queue', async (name) => {
  expect(await reply({ by: cast[name] })).toEqual({ ok: false, reason: 'unknown' })
})

test('authors answer on their own posts only', async () => {
  const foreign = await createComment(await createPost(cast.ed))
  expect(await reply({ by: cast.al, to: foreign })).toEqual({ ok: false, reason: 'unknown' })
  expect(await reply({ by: cast.al })).toMatchObject({ ok: true })
})
