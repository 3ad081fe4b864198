import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { listRuns } from '#lib/moderation/list-runs.ts'
import { queueFilter } from '#lib/moderation/queue-filter.ts'
import { startRun } from '#lib/moderation/start-run.ts'
import { stepRun } from '#lib/moderation/step-run.ts'
import { undo } from '#lib/moderation/undo.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

/** More than two steps. */
const SPAM = 1_200

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
  await db.$executeRaw`
    INSERT INTO comments (post_id, status, author_name, author_email, source, html, text, created_at)
    SELECT ${post.id}, 'SPAM', 'Guest', 'guest@flood.test', 'w', 'w', 'w', ${daysBefore(2)}::timestamptz + n * interval '1 second'
      FROM generate_series(1, ${SPAM}) AS n`
})

async function deleteAll(filter: Record<string, string>, by = cast.mo) {
  const given = { filter: queueFilter.parse(filter), seenAt: NOON, by, now: NOON }
  const id = await startRun({ ...given, verdict: 'delete' })
  while (await stepRun({ now: NOON })) {}
  return db.bulkRun.findUniqueOrThrow({ where: { id }, include: { act: true } })
}

test('everything in spam is deleted in steps, as one act in the log that nothing takes back', async () => {
  const run = await deleteAll({ status: 'spam' })
  expect(run).toMatchObject({
    ...{ status: 'DONE', seen: SPAM, moved: SPAM, total: SPAM },
    act: { kind: 'comment.delete', summary: 'Deleted 1,200 comments for ever' },
  })
  expect(await db.comment.count()).toBe(0)
  expect(await db.decision.count({ where: { actId: run.actId ?? '', toStatus: null } })).toBe(SPAM)
  expect(await db.postCommentCount.findMany()).toMatchObject([{ spam: 0 }])
  expect(await listRuns(cast.mo, NOON)).toMatchObject([{ does: 'delete', moved: SPAM }])
  expect(await undo({ actId: run.actId ?? '', by: cast.mo, now: NOON })).toMatchObject({
    ok: false,
    reason: 'not-undoable',
  })
})

test('a filter narrows it, and what stands under other tabs stays', async () => {
  const kept = await createComment(post, { status: 'TRASH' })
  const other = await createComment(post, { status: 'SPAM', authorEmail: 'ann@guest.test' })
  await deleteAll({ status: 'spam', email: 'guest@flood.test' })
  const left = await db.comment.findMany({ orderBy: { id: 'asc' }, select: { id: true } })
  expect(left).toEqual([{ id: kept.id }, { id: other.id }])
})

test('what arrived or changed after the moderator looked is left alone', async () => {
  const later = new Date(NOON.getTime() + 1_000)
  const given = { status: 'SPAM', createdAt: daysBefore(1) } as const
  await createComment(post, { ...given, createdAt: later })
  await createComment(post, { ...given, statusChangedAt: later })
  await createComment(post, { ...given, editedAt: later })
  expect(await deleteAll({ status: 'spam' })).toMatchObject({ seen: SPAM + 3, moved: SPAM })
  expect(await db.comment.count()).toBe(3)
})

test('one that is left is deleted without leaving its writer’s name in the log', async () => {
  await db.comment.deleteMany()
  await createComment(post, { status: 'SPAM', authorName: 'Ann Elk' })
  const { act } = await deleteAll({ status: 'spam' })
  expect(act?.summary).toBe('Deleted one comment for ever')
})

test('what waits or is shown is never deleted, whatever a run is about', async () => {
  await db.comment.updateMany({ data: { status: 'APPROVED' } })
  expect(await deleteAll({ status: 'all' })).toMatchObject({ moved: 0, act: null })
  expect(await db.comment.count()).toBe(SPAM)
})

test('authors empty what lies on their own posts; contributors nothing', async () => {
  await createComment(await createPost(cast.ed), { status: 'SPAM' })
  expect(await deleteAll({ status: 'spam' }, cast.cy)).toMatchObject({ moved: 0, act: null })
  expect(await deleteAll({ status: 'spam' }, cast.al)).toMatchObject({ moved: SPAM })
  expect(await db.comment.count()).toBe(1)
})
