import { z } from 'zod'
import { db } from '../db/client.ts'
import { getSettings } from '../settings/get.ts'
import { percentile, type Waits } from './waiting-time.ts'

export const PERIODS = [7, 30, 90, 365] as const

/** The period in the screen's address. */
export const numbersPeriod = z.object({
  days: z.coerce
    .number()
    .refine((days): days is (typeof PERIODS)[number] =>
      (PERIODS as readonly number[]).includes(days),
    )
    .catch(30),
})

export type Day = { day: string; total: number; spam: number; held: number }
type BusyPost = { id: string; title: string; comments: number }
type Decider = { id: string; name: string; decisions: number; median: number | null }
type QueueAge = { label: string; comments: number }

export type Numbers = {
  /** Every day of the period in the site's time zone, oldest first; nothing that arrived is left out because it was deleted. */
  days: Day[]
  /** Seconds from arrival to somebody's first decision, to about a tenth; null where nobody decided. */
  waited: { median: number | null; p90: number | null; decisions: number }
  posts: BusyPost[]
  people: Decider[]
  queue: QueueAge[]
}

const MOST_POSTS = 10
const MOST_PEOPLE = 20

/** What the last `days` days brought, from tallies that cost the same however many comments there are. */
export async function readNumbers({ days, now }: { days: number; now: Date }): Promise<Numbers> {
  const { timezone } = await getSettings()
  const first = await firstMoment(days, timezone, now)
  const [volume, decided, posts, queue] = await Promise.all([
    listDays(first, timezone, now),
    listDecisions(first, now),
    listBusiest(first, now),
    ageQueue(now),
  ])
  return { days: volume, ...decided, posts, queue }
}

/** When the first day of the period began: today is its last. */
async function firstMoment(days: number, timezone: string, now: Date): Promise<Date> {
  const [row] = await db.$queryRaw<{ at: Date }[]>`
    SELECT ((${now} AT TIME ZONE ${timezone})::date - ${days - 1}::int)::timestamp AT TIME ZONE ${timezone} AS at`
  return row?.at ?? now
}

async function listDays(first: Date, timezone: string, now: Date): Promise<Day[]> {
  return db.$queryRaw<Day[]>`
    WITH counted AS (
      SELECT (at AT TIME ZONE ${timezone})::date AS day, sum(approved + pending + spam + trash)::int AS total,
             sum(spam)::int AS spam, sum(pending)::int AS held
        FROM comment_tallies WHERE at >= ${first} AND at <= ${now} GROUP BY 1)
    SELECT to_char(day, 'YYYY-MM-DD') AS day, coalesce(total, 0) AS total, coalesce(spam, 0) AS spam, coalesce(held, 0) AS held
      FROM generate_series((${first} AT TIME ZONE ${timezone})::date, (${now} AT TIME ZONE ${timezone})::date, interval '1 day') AS days(at)
      CROSS JOIN LATERAL (SELECT days.at::date AS day) AS calendar LEFT JOIN counted USING (day) ORDER BY day`
}

type DecisionRow = { id: bigint; name: string; bucket: number | null; count: number }

async function listDecisions(first: Date, now: Date): Promise<Pick<Numbers, 'waited' | 'people'>> {
  const rows = await db.$queryRaw<DecisionRow[]>`
    SELECT person_id AS id, name, bucket, count FROM (
      SELECT person_id, bucket, sum(count)::int AS count
        FROM decision_tallies WHERE day BETWEEN (${first} AT TIME ZONE 'UTC')::date AND (${now} AT TIME ZONE 'UTC')::date GROUP BY 1, 2) AS tally
      JOIN people ON people.id = person_id`
  const everybody = waitsOf(rows)
  return {
    waited: {
      median: percentile(everybody, 0.5),
      p90: percentile(everybody, 0.9),
      decisions: countOf(rows),
    },
    people: [...Map.groupBy(rows, ({ id }) => id).values()]
      .map((own) => ({
        id: String(own[0]?.id),
        name: own[0]?.name ?? '',
        decisions: countOf(own),
        median: percentile(waitsOf(own), 0.5),
      }))
      .sort((one, other) => other.decisions - one.decisions)
      .slice(0, MOST_PEOPLE),
  }
}

function waitsOf(rows: readonly DecisionRow[]): Waits {
  const waits: Waits = new Map()
  for (const { bucket, count } of rows)
    if (bucket !== null) waits.set(bucket, (waits.get(bucket) ?? 0) + count)
  return waits
}

function countOf(rows: readonly DecisionRow[]): number {
  return rows.reduce((total, { count }) => total + count, 0)
}

/** By days in UTC: a finer tally would have as many rows as there are comments. */
async function listBusiest(first: Date, now: Date): Promise<BusyPost[]> {
  const rows = await db.$queryRaw<{ id: bigint; title: string; comments: number }[]>`
    SELECT id, title, comments FROM (
      SELECT post_id, sum(arrived)::int AS comments
        FROM post_tallies WHERE day >= (${first} AT TIME ZONE 'UTC')::date AND day <= (${now} AT TIME ZONE 'UTC')::date
       GROUP BY 1 ORDER BY 2 DESC, 1 DESC LIMIT ${MOST_POSTS}) AS busiest
      JOIN posts ON posts.id = post_id ORDER BY comments DESC, id DESC`
  return rows.map((row) => ({ ...row, id: String(row.id) }))
}

const AGES = ['Less than an hour', 'Up to a day', 'Up to three days', 'Up to a week', 'Longer']

// What waits longer than a week, which may be most of a long queue, is the rest of the counter: it is not gone through.
async function ageQueue(now: Date): Promise<QueueAge[]> {
  const [row] = await db.$queryRaw<{ counts: number[]; total: number }[]>`
    SELECT ARRAY[
      count(*) FILTER (WHERE hours < 1), count(*) FILTER (WHERE hours >= 1 AND hours < 24),
      count(*) FILTER (WHERE hours >= 24 AND hours < 72), count(*) FILTER (WHERE hours >= 72)]::int[] AS counts,
      (SELECT coalesce(sum(count), 0)::int FROM comment_counts WHERE status = 'PENDING') AS total
      FROM (SELECT extract(epoch FROM ${now}::timestamptz - created_at) / 3600 AS hours FROM comments
             WHERE status = 'PENDING' AND created_at > ${now}::timestamptz - interval '7 days') AS recent`
  const counts = row?.counts ?? []
  const recent = counts.reduce((sum, count) => sum + count, 0)
  return AGES.map((label, index) => ({
    label,
    comments: counts[index] ?? Math.max(0, (row?.total ?? 0) - recent),
  }))
}
