import { db } from '../db/client.ts'

/** Days of tallies at a time: some hundred rows, held by nobody else. */
const BATCH = 50

/**
 * Sums the rows that say the same thing in the tallies behind the numbers, a day at a time. The sums stay what they are at every
 * moment. Returns how many days were folded.
 */
export async function foldTallies(): Promise<number> {
  return (
    (await foldDays(daysOfComments, foldComments)) +
    (await foldDays(daysOfPosts, foldPosts)) +
    (await foldDays(daysOfDecisions, foldDecisions))
  )
}

type Row = { day: Date }

async function foldDays(list: () => Promise<Row[]>, fold: (day: Date) => Promise<unknown>) {
  let total = 0
  for (;;) {
    const days = await list()
    for (const { day } of days) await fold(day)
    total += days.length
    if (days.length < BATCH) return total
  }
}

const daysOfComments = () => db.$queryRaw<Row[]>`
  SELECT DISTINCT date_trunc('day', at, 'UTC') AS day FROM comment_tallies GROUP BY at HAVING count(*) > 1 LIMIT ${BATCH}`

const foldComments = (day: Date) => db.$executeRaw`
  WITH taken AS (DELETE FROM comment_tallies WHERE at >= ${day} AND at < ${day}::timestamptz + interval '1 day' RETURNING *)
  INSERT INTO comment_tallies (at, approved, pending, spam, trash)
    SELECT at, sum(approved), sum(pending), sum(spam), sum(trash) FROM taken GROUP BY at`

const daysOfPosts = () => db.$queryRaw<Row[]>`
  SELECT DISTINCT day FROM post_tallies GROUP BY day, post_id HAVING count(*) > 1 LIMIT ${BATCH}`

const foldPosts = (day: Date) => db.$executeRaw`
  WITH taken AS (DELETE FROM post_tallies WHERE day = ${day}::date RETURNING *)
  INSERT INTO post_tallies (day, post_id, arrived) SELECT day, post_id, sum(arrived) FROM taken GROUP BY day, post_id`

const daysOfDecisions = () => db.$queryRaw<Row[]>`
  SELECT DISTINCT day FROM decision_tallies GROUP BY day, person_id, bucket HAVING count(*) > 1 LIMIT ${BATCH}`

const foldDecisions = (day: Date) => db.$executeRaw`
  WITH taken AS (DELETE FROM decision_tallies WHERE day = ${day}::date RETURNING *)
  INSERT INTO decision_tallies (day, person_id, bucket, count)
    SELECT day, person_id, bucket, sum(count) FROM taken GROUP BY day, person_id, bucket`
