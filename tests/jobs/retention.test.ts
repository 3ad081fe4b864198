import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { cleanUp } from '#lib/jobs/clean-up.ts'
import { emptyComments } from '#lib/jobs/empty-comments.ts'
import { forgetAddresses } from '#lib/jobs/forget-addresses.ts'
import { BATCH } from '#lib/jobs/in-batches.ts'
import { removeLeftovers } from '#lib/jobs/remove-leftovers.ts'
import { createCast } from '#tests/support/cast.ts'
import { createPost, daysBefore, NOON } from '#tests/support/factories.ts'

const ROWS = 20_000
const PATIENCE = 180_000

beforeEach(async () => {
  const { al } = await createCast()
  await createPost(al)
  // How many rows each statement of the job takes hold of.
  await db.$executeRaw`CREATE TABLE IF NOT EXISTS statements (rows int)`
  await db.$executeRaw`TRUNCATE statements`
  await db.$executeRaw`
    CREATE OR REPLACE FUNCTION note_rows() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN INSERT INTO statements SELECT count(*) FROM taken; RETURN NULL; END $$`
})

afterAll(() => db.$executeRaw`DROP FUNCTION note_rows() CASCADE`)
afterAll(() => db.$executeRaw`DROP TABLE statements`)

async function watch(table: 'comments' | 'mails', event: 'UPDATE' | 'DELETE') {
  await db.$executeRawUnsafe(
    `CREATE OR REPLACE TRIGGER note_rows_${event} AFTER ${event} ON ${table} REFERENCING OLD TABLE AS taken
     FOR EACH STATEMENT EXECUTE FUNCTION note_rows()`,
  )
}

async function mostAtOnce(): Promise<number> {
  const [row] = await db.$queryRaw<{ most: number }[]>`SELECT max(rows) AS most FROM statements`
  return row?.most ?? 0
}

async function fillComments(status: string, count = ROWS) {
  await db.$executeRaw`
    INSERT INTO comments (post_id, status, author_name, source, html, text, ip, created_at)
    SELECT 1, ${status}::"CommentStatus", 'Guest', 'w', 'w', 'w', '203.0.113.9', ${NOON}::timestamptz - interval '40 days' - n * interval '1 second'
      FROM generate_series(1, ${count}::int) AS n`
  await db.$executeRaw`ANALYZE comments`
}

test(
  'twenty thousand spam comments go in small batches, each in the log',
  async () => {
    await fillComments('SPAM')
    await watch('comments', 'DELETE')
    expect(await emptyComments({ status: 'SPAM', days: 30, now: NOON })).toBe(ROWS)
    expect(await db.comment.count()).toBe(0)
    expect(await mostAtOnce()).toBeLessThanOrEqual(200)
    expect(await db.decision.count()).toBe(ROWS)
  },
  PATIENCE,
)

test(
  'twenty thousand addresses are forgotten in batches',
  async () => {
    await fillComments('APPROVED')
    await watch('comments', 'UPDATE')
    expect(await forgetAddresses({ days: 30, now: NOON })).toBe(ROWS)
    expect(await db.comment.count({ where: { ip: { not: null } } })).toBe(0)
    expect(await mostAtOnce()).toBeLessThanOrEqual(BATCH)
  },
  PATIENCE,
)

test(
  'twenty thousand old mails go in batches',
  async () => {
    await db.$executeRaw`
      INSERT INTO mails (id, "to", subject, text, status, created_at)
      SELECT gen_random_uuid(), 'al@blog.test', 's', 't', 'SENT', ${daysBefore(91)} FROM generate_series(1, ${ROWS}::int)`
    await watch('mails', 'DELETE')
    expect(await removeLeftovers({ now: NOON })).toBe(ROWS)
    expect(await mostAtOnce()).toBeLessThanOrEqual(BATCH)
  },
  PATIENCE,
)

test('a comment that somebody holds is waited for by nobody, and goes the next time', async () => {
  await fillComments('APPROVED', 3)
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM comments WHERE id = 2 FOR UPDATE`
    expect(await forgetAddresses({ days: 30, now: NOON })).toBe(2)
  })
  expect(await cleanUp({ now: daysBefore(-60) })).toMatchObject({ addresses: 1 })
})

test('what was put away lately is passed by, and what lies behind it still goes', async () => {
  await fillComments('TRASH', 500)
  await db.$executeRaw`UPDATE comments SET status_changed_at = ${daysBefore(1)} WHERE id > 250`
  expect(await emptyComments({ status: 'TRASH', days: 30, now: NOON })).toBe(250)
  expect(await db.comment.count()).toBe(250)
})
