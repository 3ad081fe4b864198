import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { isTheirs, type Target } from '#lib/moderation/ban-target.ts'
import { countTabs } from '#lib/moderation/counts.ts'
import { findPage } from '#lib/moderation/find-page.ts'
import { sinceQuery } from '#lib/moderation/happened-since.ts'
import { fewQuery, pageQuery, walkQuery } from '#lib/moderation/page-queries.ts'
import { listQueue } from '#lib/moderation/queue.ts'
import { queueFilter } from '#lib/moderation/queue-filter.ts'
import { findPerson } from '#lib/people/find.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost } from '#tests/support/factories.ts'

let cast: Cast

/** Before the newest thousands. */
const LONG_AGO = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10)

/** Enough that PostgreSQL would rather not read them all. */
const COMMENTS = 20_000

beforeEach(async () => {
  cast = await createCast()
  const posts = [await createPost(cast.al)]
  while (posts.length < 20) posts.push(await createPost(cast.ed))
  const ids = posts.map(({ id }) => id)
  await db.$executeRaw`
    INSERT INTO commenters (email, name) SELECT 'guest' || n || '@guest.test', 'Guest ' || n FROM generate_series(1, 500) AS n`
  await db.$executeRaw`
    INSERT INTO comments (post_id, status, author_name, author_email, commenter_id, source, html, text, text_hash, ip_hash, ip, held_by, link_hosts, created_at)
    SELECT (${ids}::bigint[])[n / 6 % 20 + 1], (ARRAY['APPROVED', 'APPROVED', 'APPROVED', 'PENDING', 'SPAM', 'TRASH'])[n % 6 + 1]::"CommentStatus",
           'Guest', 'guest' || n % 500 + 1 || '@h' || n % 500 || '.test', n % 500 + 1, 'w', 'w', 'word' || n % 997, 'same' || n % 400, 'hash' || n % 400, ('10.' || n / 60000 || '.' || n / 250 % 240 || '.' || n % 250)::inet,
           ARRAY['check' || n % 50], ARRAY['h' || n % 400 || '.test'], now() - n * interval '1 minute'
      FROM generate_series(1, ${COMMENTS}) AS n`
  await db.$executeRaw`ANALYZE comments, posts`
})

const asked = (query: Record<string, string>, by = cast.mo) => ({
  ...{ filter: queueFilter.parse(query), by },
  ...{ limit: 31, backwards: false },
})
const pagePlan = (query: Record<string, string>, by = cast.mo) =>
  planOf(pageQuery(asked(query, by)))
const fewPlan = (query: Record<string, string>) => planOf(fewQuery(asked(query)))
const walkPlan = (query: Record<string, string>) => planOf(walkQuery(asked(query), 1_000))

async function planOf(query: Prisma.Sql): Promise<string> {
  const sql = Prisma.sql`EXPLAIN ${query}`
  const lines = await db.$queryRaw<{ 'QUERY PLAN': string }[]>(sql)
  return lines.map((line) => line['QUERY PLAN']).join('\n')
}

function expectIndex(plan: string, index: string) {
  expect(plan).not.toContain('Seq Scan on comments')
  expect(plan).toContain(index)
}

test('a page is answered from an index, in the order of time', async () => {
  const indexes = [
    [{}, 'comments_pending_idx'],
    [{ status: 'approved' }, 'comments_status_created_at_id_idx'],
    [{ status: 'all' }, 'comments_pending_idx'],
    [{ status: 'spam', after: '1780000000000-9' }, 'comments_status_created_at_id_idx'],
    [{ status: 'all', commenter: '7' }, 'comments_commenter_id_status_created_at_idx'],
    [{ status: 'all', email: 'guest7@h6.test' }, 'comments_author_email_created_at_idx'],
  ] as const
  for (const [query, index] of indexes) expectIndex(await pagePlan(query), index)
})

test('all that a narrow filter lets through is fetched from an index', async () => {
  const indexes = [
    [{ status: 'all', like: '7' }, 'comments_ip_hash_created_at_idx'],
    [{ status: 'approved', q: 'word77' }, 'comments_search_idx'],
    [{ status: 'all', q: 'nobody' }, 'comments_search_idx'],
    [{ status: 'all', address: '10.0.7.0/24' }, 'comments_ip_idx'],
    [{ status: 'all', same: '7' }, 'comments_alike_idx'],
    [{ status: 'all', host: 'h7.test' }, 'comments_link_hosts_idx'],
    [{ check: 'check7' }, 'comments_held_by_idx'],
  ] as const
  for (const [query, index] of indexes) expectIndex(await fewPlan(query), index)
})

test('the newest are looked through in the order of time, and nothing is sorted', async () => {
  for (const query of [
    { q: 'word77' },
    { status: 'trash', address: '10.0.0.0/9' },
    { status: 'spam', check: 'check7' },
  ]) {
    const plan = await walkPlan(query)
    expect(plan).not.toContain('Seq Scan on comments')
    expect(plan).not.toContain('Sort ')
  }
})

test('however a page is looked for, it is the same one', async () => {
  for (const query of [
    { status: 'all', address: '10.0.0.0/9' },
    { check: 'check7' },
    { status: 'all', host: 'h7.test' },
    { status: 'all', address: '10.0.0.0/16', to: LONG_AGO },
    { status: 'all', q: 'nobody' },
  ])
    for (const place of [{}, { after: `${Date.now() - 500_000_000}-9` }, { before: '0-0' }]) {
      const filter = queueFilter.parse({ ...query, ...place })
      const given = { filter, by: cast.mo, limit: 30, backwards: 'before' in place }
      const plain = await db.$queryRaw<{ id: bigint }[]>(pageQuery(given))
      const ids = plain.map(({ id }) => id)
      if (given.backwards) ids.reverse()
      expect((await findPage(filter, cast.mo, 30)).ids, JSON.stringify(filter)).toEqual(ids)
    }
})

test('an author’s queue is answered from an index as well', async () => {
  expect(await pagePlan({}, cast.al)).not.toContain('Seq Scan on comments')
})

test('whether something happened since a list was drawn is looked up in an index', async () => {
  const plan = (by = cast.mo) => planOf(sinceQuery(new Date(), by))
  expectIndex(await plan(), 'comments_status_created_at_id_idx')
  expectIndex(await plan(cast.al), 'comments_post_id_status_created_at_id_idx')
})

test('what a ban hits is found in an index', async () => {
  const found = async (target: Target) =>
    planOf(Prisma.sql`SELECT c.id FROM comments c WHERE ${isTheirs(target)}`)
  const address = { scope: 'EMAIL', value: 'guest7@h6.test' } as const
  expect(await found(address)).toContain('comments_author_email_created_at_idx')
  const domain = { scope: 'DOMAIN', value: 'h7.test' } as const
  expect(await found(domain)).toContain('comments_email_domain_idx')
  const range = { scope: 'IP_RANGE', value: '10.0.7.0/24' } as const
  expect(await found(range)).toContain('comments_ip_idx')
  const account = { scope: 'PERSON', personId: 7n } as const
  expect(await found(account)).toContain('comments_person_id_created_at_idx')
})

test('neither a page nor a count reads the comments from end to end', async () => {
  const scans = async (table: string) => {
    await db.$executeRaw`SELECT pg_stat_force_next_flush()`
    const [row] = await db.$queryRaw<[{ seq: number; index: number }]>`
      SELECT seq_scan::int AS seq, coalesce(idx_scan, 0)::int AS index FROM pg_stat_user_tables WHERE relname = ${table}`
    return row
  }
  const before = { counts: await scans('comment_counts'), comments: await scans('comments') }
  const filter = queueFilter.parse({})
  const { items } = await listQueue({ filter, by: cast.mo, now: new Date() })
  expect(items).toHaveLength(30)
  await findPerson(cast.mo.id)
  await countTabs(cast.mo)
  await countTabs(cast.al)
  await countTabs(cast.mo, 1n)
  // PostgreSQL tells of what a connection did when it has rested for ten seconds.
  await expect
    .poll(
      async () => {
        const { seq, index } = await scans('comment_counts')
        return seq + index
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(before.counts.seq + before.counts.index)
  expect((await scans('comments')).seq).toBe(before.comments.seq)
}, 60_000)
