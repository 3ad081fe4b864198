import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { bulkStep } from '#lib/moderation/bulk.ts'
import { queueFilter } from '#lib/moderation/queue-filter.ts'
import { undo } from '#lib/moderation/undo.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

/** More than two chunks. */
const HELD = 1_200

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
  await db.$executeRaw`
    INSERT INTO comments (post_id, status, author_name, source, html, text, created_at)
    SELECT ${post.id}, 'PENDING', 'Guest', 'w', 'w', 'w', ${daysBefore(2)}::timestamptz + n * interval '1 second'
      FROM generate_series(1, ${HELD}) AS n`
})

/** Steps through a run as the screen does. */
async function run(by = cast.mo, steps = 99) {
  let actId: string | null = null
  let after: string | null | undefined
  let moved = 0
  for (let n = 0; n < steps && after !== null; n++) {
    const step = await bulkStep({
      filter: queueFilter.parse({ status: 'pending', after }),
      verdict: 'spam',
      actId: actId ?? undefined,
      seenAt: NOON,
      by,
      now: NOON,
    })
    if (!step.ok) throw new Error(step.reason)
    actId = step.actId
    moved += step.moved
    after = step.next
  }
  return { actId, moved }
}

const count = (status: 'PENDING' | 'SPAM') => db.comment.count({ where: { status } })

test('everything that matches is decided in steps, as one act with one undo', async () => {
  const { actId, moved } = await run()
  expect(moved).toBe(HELD)
  expect(await count('SPAM')).toBe(HELD)
  expect(await db.act.findMany()).toMatchObject([
    { id: actId, kind: 'comment.spam', summary: 'Marked 1,200 comments as spam' },
  ])
  expect(await undo({ actId: actId ?? '', by: cast.mo, now: NOON })).toMatchObject({ ok: true })
  expect(await count('PENDING')).toBe(HELD)
})

test('a run that is cancelled leaves what it has not reached, and its act says what was done', async () => {
  const { actId, moved } = await run(cast.mo, 1)
  expect(await count('PENDING')).toBe(HELD - moved)
  expect(await db.act.findUnique({ where: { id: actId ?? '' } })).toMatchObject({
    summary: `Marked ${moved} comments as spam`,
  })
})

test('what arrived or changed after the moderator looked is left alone', async () => {
  const later = new Date(NOON.getTime() + 1000)
  const arrived = await createComment(post, { status: 'PENDING', createdAt: later })
  const edited = await createComment(post, {
    status: 'PENDING',
    createdAt: daysBefore(1),
    editedAt: later,
  })
  expect((await run()).moved).toBe(HELD)
  const left = await db.comment.findMany({ where: { status: 'PENDING' }, select: { id: true } })
  expect(left.map(({ id }) => id).sort()).toEqual([arrived.id, edited.id].sort())
})

test('nobody goes on with somebody else’s run', async () => {
  const { actId } = await run(cast.mo, 1)
  const step = await bulkStep({
    filter: queueFilter.parse({}),
    verdict: 'spam',
    actId: actId ?? '',
    seenAt: NOON,
    by: cast.ed,
    now: NOON,
  })
  expect(step).toEqual({ ok: false, reason: 'not-yours' })
})

test('an author’s run stays on own posts; a contributor’s moves nothing', async () => {
  const foreign = await createComment(await createPost(cast.ed), { status: 'PENDING' })
  expect((await run(cast.al)).moved).toBe(HELD)
  expect(await db.comment.findUnique({ where: { id: foreign.id } })).toMatchObject({
    status: 'PENDING',
  })
  expect((await run(cast.cy)).moved).toBe(0)
})
