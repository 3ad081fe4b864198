import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { pageQuery } from '#lib/moderation/find-page.ts'
import { queueFilter } from '#lib/moderation/queue-filter.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost } from '#tests/support/factories.ts'

let cast: Cast

/** Enough that PostgreSQL would rather not read them all. */
const COMMENTS = 20_000

beforeEach(async () => {
  cast = await createCast()
  const post = await createPost(cast.al)
  await db.$executeRaw`
    INSERT INTO commenters (email, name) SELECT 'guest' || n || '@guest.test', 'Guest ' || n FROM generate_series(1, 500) AS n`
  await db.$executeRaw`
    INSERT INTO comments (post_id, status, author_name, author_email, commenter_id, source, html, text, ip_hash, held_by, created_at)
    SELECT ${post.id}, (ARRAY['APPROVED', 'APPROVED', 'APPROVED', 'PENDING', 'SPAM', 'TRASH'])[n % 6 + 1]::"CommentStatus",
           'Guest', 'guest' || n % 500 + 1 || '@guest.test', n % 500 + 1, 'w', 'w', 'word' || n % 997, 'hash' || n % 400,
           ARRAY['check' || n % 50], now() - n * interval '1 minute'
      FROM generate_series(1, ${COMMENTS}) AS n`
  await db.$executeRaw`ANALYZE comments`
})

async function planOf(query: Record<string, string>, by = cast.mo): Promise<string> {
  const sql = Prisma.sql`EXPLAIN ${pageQuery(queueFilter.parse(query), by, 31, false)}`
  const lines = await db.$queryRaw<{ 'QUERY PLAN': string }[]>(sql)
  return lines.map((line) => line['QUERY PLAN']).join('\n')
}

test.each([
  [{}, 'comments_pending_idx'],
  [{ status: 'approved' }, 'comments_status_created_at_id_idx'],
  [{ status: 'all' }, 'comments_pending_idx'],
  [{ status: 'spam', after: '1780000000000-9' }, 'comments_status_created_at_id_idx'],
  [{ status: 'all', commenter: '7' }, 'comments_commenter_id_status_created_at_idx'],
  [{ status: 'all', email: 'guest7@guest.test' }, 'comments_author_email_created_at_idx'],
  [{ status: 'all', like: '7' }, 'comments_ip_hash_created_at_idx'],
  [{ status: 'approved', q: 'word77' }, 'comments_search_idx'],
])('%j is answered from an index', async (query, index) => {
  const plan = await planOf(query)
  expect(plan).not.toContain('Seq Scan on comments')
  expect(plan).toContain(index)
})

test('an author’s queue is answered from an index as well', async () => {
  expect(await planOf({}, cast.al)).not.toContain('Seq Scan on comments')
})
