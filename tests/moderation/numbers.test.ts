import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { foldTallies } from '#lib/jobs/fold-tallies.ts'
import { decide } from '#lib/moderation/decide.ts'
import { deleteForEver } from '#lib/moderation/delete.ts'
import { numbersPeriod, readNumbers } from '#lib/moderation/numbers.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al, { title: 'The night shift' })
})

const read = (days = 7) => readNumbers({ days, now: NOON })
const minutesAgo = (minutes: number) => new Date(NOON.getTime() - minutes * 60_000)

async function holdAndApprove(minutes: number, by = cast.mo) {
  const { id, revision } = await createComment(post, {
    status: 'PENDING',
    createdAt: minutesAgo(minutes),
  })
  await decide({ comments: [{ id, revision }], verdict: 'approve', by, now: NOON })
}

test('every day of the period is there, oldest first, with what arrived on it and what became of it', async () => {
  await createComment(post, { createdAt: daysBefore(2) })
  await createComment(post, { createdAt: daysBefore(2), status: 'SPAM' })
  await createComment(post, { status: 'PENDING' })
  await createComment(post, { createdAt: daysBefore(7) })
  const { days } = await read()
  expect(days.map(({ day }) => day)).toEqual([
    '2026-06-09',
    '2026-06-10',
    '2026-06-11',
    '2026-06-12',
    '2026-06-13',
    '2026-06-14',
    '2026-06-15',
  ])
  expect(days.filter(({ total }) => total > 0)).toEqual([
    { day: '2026-06-13', total: 2, spam: 1, held: 0 },
    { day: '2026-06-15', total: 1, spam: 0, held: 1 },
  ])
})

test('a day is one of the site’s time zone, with half hours too', async () => {
  await saveSettings({ values: { timezone: 'Asia/Kolkata' }, by: cast.ada, now: NOON })
  await createComment(post, { createdAt: new Date('2026-06-14T18:29:00Z') })
  await createComment(post, { createdAt: new Date('2026-06-14T18:31:00Z') })
  const { days } = await read()
  expect(days.slice(-2)).toMatchObject([
    { day: '2026-06-14', total: 1 },
    { day: '2026-06-15', total: 1 },
  ])
})

test('what was decided later moves, and what was deleted still arrived', async () => {
  const { id, revision } = await createComment(post, { status: 'PENDING' })
  await decide({ comments: [{ id, revision }], verdict: 'spam', by: cast.mo, now: NOON })
  await deleteForEver({ comments: [{ id, revision: revision + 1 }], by: cast.mo, now: NOON })
  expect((await read()).days.at(-1)).toEqual({ day: '2026-06-15', total: 1, spam: 1, held: 0 })
})

test('the time to a decision is told to about a tenth, by everybody and by each', async () => {
  for (const minutes of [10, 20, 30, 40, 50, 60, 70, 80, 90]) await holdAndApprove(minutes)
  await holdAndApprove(24 * 60, cast.ed)
  const { waited, people } = await read()
  expect(waited.decisions).toBe(10)
  expect(waited.median).toBeGreaterThan(50 * 60 * 0.88)
  expect(waited.median).toBeLessThan(50 * 60 * 1.12)
  expect(waited.p90).toBeLessThan(90 * 60 * 1.12)
  expect(people.map(({ name, decisions }) => [name, decisions])).toEqual([
    ['Mo', 9],
    ['Ed', 1],
  ])
  expect(people[1]?.median).toBeGreaterThan(24 * 3_600 * 0.88)
})

test('a second decision about a comment is work, but nobody waited for it', async () => {
  const { id } = await createComment(post, { status: 'PENDING', createdAt: minutesAgo(10) })
  const say = (verdict: 'approve' | 'hold', revision: number) =>
    decide({ comments: [{ id, revision }], verdict, by: cast.mo, now: NOON })
  await say('approve', 1)
  await say('hold', 2)
  await say('approve', 3)
  expect((await read()).waited).toMatchObject({ decisions: 3 })
  expect(await db.decisionTally.count({ where: { bucket: { not: null } } })).toBe(1)
})

test('the busiest posts come first, and the queue is told by its age', async () => {
  const other = await createPost(cast.al, { title: 'The chair' })
  for (const at of [0.01, 0.5, 2, 6, 30])
    await createComment(other, { status: 'PENDING', createdAt: daysBefore(at) })
  await createComment(post)
  const { posts, queue } = await read(90)
  expect(posts).toMatchObject([
    { title: 'The chair', comments: 5 },
    { title: 'The night shift', comments: 1 },
  ])
  expect(queue.map(({ comments }) => comments)).toEqual([1, 1, 1, 1, 1])
})

test('folding the tallies changes no number, and leaves a row for each thing', async () => {
  for (const minutes of [10, 11, 12, 13]) await holdAndApprove(minutes)
  const before = await read()
  expect(await db.commentTally.count()).toBeGreaterThan(4)
  await Promise.all([foldTallies(), foldTallies()])
  expect(await read()).toEqual(before)
  expect(await db.postTally.count()).toBe(1)
  expect(await foldTallies()).toBe(0)
})

test('an empty site has numbers too', async () => {
  const { days, waited, posts, people, queue } = await read(365)
  expect(days).toHaveLength(365)
  expect(waited).toEqual({ median: null, p90: null, decisions: 0 })
  expect([posts, people]).toEqual([[], []])
  expect(queue.every(({ comments }) => comments === 0)).toBe(true)
})

test.each([
  [{ days: '90' }, 90],
  [{ days: '12' }, 30],
  [{}, 30],
])('%j asks for %i days', (query, days) => {
  expect(numbersPeriod.parse(query)).toEqual({ days })
})
