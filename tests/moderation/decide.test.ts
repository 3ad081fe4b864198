import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Comment, Post } from '#lib/db/generated/client.ts'
import { decide } from '#lib/moderation/decide.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post
let held: Comment

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al, { title: 'The night shift' })
  held = await createComment(post, { status: 'PENDING' })
})

const standing = (id: bigint) =>
  db.comment.findUnique({
    where: { id },
    select: { status: true, previousStatus: true, revision: true },
  })

test('an approval shows the comment, and the log says who approved what', async () => {
  const { actId, summary, outcomes } = await decide({
    comments: [held],
    verdict: 'approve',
    by: cast.mo,
    now: NOON,
    reason: 'Kind words.',
  })
  expect(outcomes).toEqual([
    { id: held.id, is: 'decided', from: 'PENDING', to: 'APPROVED', revision: 2 },
  ])
  expect(summary).toBe('Approved joe marco’s comment on “The night shift”')
  expect(await db.comment.findUnique({ where: { id: held.id } })).toMatchObject({
    status: 'APPROVED',
    revision: 2,
    statusChangedAt: NOON,
  })
  expect(await db.decision.findMany({ include: { act: true } })).toMatchObject([
    {
      actId,
      commentId: held.id,
      postId: post.id,
      personId: cast.mo.id,
      fromStatus: 'PENDING',
      toStatus: 'APPROVED',
      revision: 1,
      reason: 'Kind words.',
      act: { kind: 'comment.approve', personId: cast.mo.id, reason: 'Kind words.', summary },
    },
  ])
})

test('spam and trash remember what the comment was, and restoring brings that back', async () => {
  const shown = await createComment(post)
  const step = (verdict: 'spam' | 'trash' | 'restore', revision: number) =>
    decide({ comments: [{ id: shown.id, revision }], verdict, by: cast.mo, now: NOON })
  await step('spam', 1)
  expect(await standing(shown.id)).toEqual({
    status: 'SPAM',
    previousStatus: 'APPROVED',
    revision: 2,
  })
  await step('trash', 2)
  expect(await standing(shown.id)).toMatchObject({ status: 'TRASH', previousStatus: 'APPROVED' })
  await step('restore', 3)
  expect(await standing(shown.id)).toMatchObject({ status: 'APPROVED', previousStatus: null })
})

test('a comment that screening put into spam is restored to the queue', async () => {
  const spam = await createComment(post, { status: 'SPAM' })
  await decide({ comments: [spam], verdict: 'restore', by: cast.mo, now: NOON })
  expect((await standing(spam.id))?.status).toBe('PENDING')
})

test('many comments are one act, and each has its own outcome', async () => {
  const shown = await createComment(post)
  const stale = await createComment(post, { status: 'PENDING', revision: 4 })
  const { actId, summary, outcomes } = await decide({
    comments: [held, shown, { id: stale.id, revision: 3 }, { id: 404n, revision: 1 }],
    verdict: 'approve',
    by: cast.ed,
    now: NOON,
  })
  expect(outcomes.map(({ is }) => is)).toEqual(['decided', 'unchanged', 'conflict', 'gone'])
  expect(summary).toBe('Approved joe marco’s comment on “The night shift”')
  expect(await db.act.count()).toBe(1)
  expect(await db.decision.count({ where: { actId: actId ?? '' } })).toBe(1)
})

test('a comment named twice is decided once', async () => {
  const { outcomes } = await decide({
    comments: [held, held],
    verdict: 'spam',
    by: cast.mo,
    now: NOON,
  })
  expect(outcomes.map(({ is }) => is)).toEqual(['decided', 'unchanged'])
  expect(await db.decision.count()).toBe(1)
})

test('a decision about what a colleague decided meanwhile fails and says who did what', async () => {
  await decide({ comments: [held], verdict: 'spam', by: cast.ed, now: daysBefore(1) })
  const { actId, outcomes } = await decide({
    comments: [held],
    verdict: 'approve',
    by: cast.mo,
    now: NOON,
  })
  expect(actId).toBeNull()
  expect(outcomes).toEqual([
    {
      id: held.id,
      is: 'conflict',
      status: 'SPAM',
      revision: 2,
      change: {
        what: 'moved',
        to: 'SPAM',
        by: { id: cast.ed.id, name: 'Ed' },
        at: daysBefore(1),
        revision: 1,
      },
    },
  ])
  expect((await standing(held.id))?.status).toBe('SPAM')
})

test('a decision never lands on words that the moderator has not seen', async () => {
  await db.comment.update({ where: { id: held.id }, data: { revision: 2, source: 'Buy pills' } })
  await db.commentRevision.create({
    data: {
      commentId: held.id,
      revision: 1,
      authorName: held.authorName,
      source: held.source,
      html: held.html,
      createdAt: NOON,
    },
  })
  const { outcomes } = await decide({
    comments: [held],
    verdict: 'approve',
    by: cast.mo,
    now: NOON,
  })
  expect(outcomes).toMatchObject([
    { is: 'conflict', status: 'PENDING', change: { what: 'edited', by: null } },
  ])
})

test('the same decision sent twice changes nothing the second time', async () => {
  const input = { comments: [held], verdict: 'trash', by: cast.mo, now: NOON } as const
  await decide(input)
  const again = await decide(input)
  expect(again).toMatchObject({ actId: null, outcomes: [{ is: 'unchanged', status: 'TRASH' }] })
  expect(await db.act.count()).toBe(1)
})

test('the same words may stand in the trash and on the page: restoring them is not refused', async () => {
  const thrown = await createComment(post, { status: 'TRASH', duplicateKey: 'k' })
  await createComment(post, { duplicateKey: 'k' })
  const { outcomes } = await decide({
    comments: [thrown],
    verdict: 'restore',
    by: cast.mo,
    now: NOON,
  })
  expect(outcomes).toMatchObject([{ is: 'decided', to: 'PENDING' }])
})

test('authors decide about comments on their own posts, not on those of others', async () => {
  const foreign = await createComment(await createPost(cast.ed), { status: 'PENDING' })
  const { outcomes } = await decide({
    comments: [held, foreign],
    verdict: 'approve',
    by: cast.al,
    now: NOON,
  })
  expect(outcomes.map(({ is }) => is)).toEqual(['decided', 'forbidden'])
  expect((await standing(foreign.id))?.status).toBe('PENDING')
})

test.each(['cy', 'ria'] as const)('%s decides about nothing', async (name) => {
  const own = await createComment(await createPost(cast[name]), { status: 'PENDING' })
  const { actId, outcomes } = await decide({
    comments: [held, own],
    verdict: 'approve',
    by: cast[name],
    now: NOON,
  })
  expect(outcomes.map(({ is }) => is)).toEqual(['forbidden', 'forbidden'])
  expect(actId).toBeNull()
  expect(await db.act.count()).toBe(0)
})
