import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { createCast } from '#tests/support/cast.ts'

/** Enough that PostgreSQL would rather not read them all. */
const POSTS = 20_000

beforeEach(async () => {
  const { al, ed } = await createCast()
  await db.$executeRaw`
    INSERT INTO posts (author_id, title, slug, text, status, published_at, updated_at)
    SELECT CASE WHEN n % 100 = 0 THEN ${al.id}::bigint ELSE ${ed.id}::bigint END, 'Post ' || n, 'post-' || n, repeat('word ', 50),
           'PUBLISHED', now() - n * interval '1 hour', now() - n * interval '1 hour'
      FROM generate_series(1, ${POSTS}) AS n`
  await db.$executeRaw`ANALYZE posts`
})

async function planOf(query: Prisma.Sql): Promise<string> {
  const lines = await db.$queryRaw<{ 'QUERY PLAN': string }[]>(Prisma.sql`EXPLAIN ${query}`)
  return lines.map((line) => line['QUERY PLAN']).join('\n')
}

/** As Prisma spells enums: with a cast that keeps PostgreSQL from seeing that a partial index would do. */
const type = (name: string) => Prisma.sql`type = CAST(${name}::text AS "PostType")`

test('an address is found from indexes', async () => {
  const plan = await planOf(Prisma.sql`
    SELECT id FROM posts WHERE (${type('PAGE')} AND path IN ('post-7')) OR (${type('POST')} AND slug IN ('post-7'))`)
  expect(plan).not.toContain('Seq Scan')
  expect(plan).toContain('posts_slug_idx')
  expect(plan).toContain('posts_path_idx')
})

test('the list of posts is read in its order from an index, everybody’s and one’s own', async () => {
  const notTrashed = Prisma.sql`status <> CAST(${'TRASH'}::text AS "PostStatus")`
  const order = Prisma.sql`ORDER BY updated_at DESC, id DESC LIMIT 31`
  const all = await planOf(
    Prisma.sql`SELECT id FROM posts WHERE ${type('POST')} AND ${notTrashed} ${order}`,
  )
  expect(all).toContain('posts_type_updated_at_id_idx')
  const own = await planOf(
    Prisma.sql`SELECT id FROM posts WHERE author_id = 4 AND ${type('POST')} AND ${notTrashed} ${order}`,
  )
  expect(own).toContain('posts_author_id_updated_at_id_idx')
})
