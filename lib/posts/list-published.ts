import { type Db, db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { fetchInOrder } from './fetch-in-order.ts'
import type { PublishedPost } from './published-post.ts'
import { visibleSql } from './visible.ts'

/** Which posts a list holds. */
export type ListFilter =
  | { kind: 'all' }
  /** The category at this path and everything below it. */
  | { kind: 'category'; path: string }
  | { kind: 'tag'; slug: string }
  | { kind: 'author'; slug: string }
  /** A year, or a month of it, as the site's time zone counts. */
  | { kind: 'date'; year: number; month?: number | undefined; timeZone: string }

export type PublishedPage = { posts: PublishedPost[]; count: number; pages: number }

type Options = { filter: ListFilter; page: number; perPage: number; now: Date; from?: Db }

/**
 * One page of published posts, newest first.
 *
 * Addresses count pages, so a page is found by position; only the keys are counted off, in the order of an index that holds all that
 * the question needs (posts_public_idx), and the rows are then fetched by key: the deepest page of 100,000 posts costs an index
 * scan and ten rows.
 * On the list of all posts the sticky ones stand before the first page and nowhere else.
 */
export async function listPublished(options: Options): Promise<PublishedPage> {
  const { filter, page, perPage, now, from = db } = options
  const where = Prisma.sql`post.type = 'POST' AND ${visibleSql(now)} AND ${filterSql(filter)}`
  const [keys, total, sticky] = await Promise.all([
    keysOfPage(from, where, page, perPage),
    from.$queryRaw<[{ count: bigint }]>`SELECT count(*) FROM posts AS post WHERE ${where}`,
    filter.kind === 'all' && page === 1 ? stickyKeys(from, now) : [],
  ])
  const count = Number(total[0].count)
  const posts = await fetchInOrder(from, [...sticky, ...keys])
  return { posts, count: count, pages: Math.max(1, Math.ceil(count / perPage)) }
}

async function keysOfPage(from: Db, where: Prisma.Sql, page: number, perPage: number) {
  const rows = await from.$queryRaw<{ id: bigint }[]>`
    SELECT post.id FROM posts AS post WHERE ${where}
    ORDER BY post.published_at DESC, post.id DESC
    LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`
  return rows.map((row) => row.id)
}

async function stickyKeys(from: Db, now: Date) {
  const rows = await from.$queryRaw<{ id: bigint }[]>`
    SELECT post.id FROM posts AS post WHERE post.type = 'POST' AND post.sticky AND ${visibleSql(now)}
    ORDER BY post.published_at DESC, post.id DESC LIMIT 10`
  return rows.map((row) => row.id)
}

function filterSql(filter: ListFilter): Prisma.Sql {
  switch (filter.kind) {
    case 'all':
      return Prisma.sql`NOT post.sticky`
    case 'category':
      // The few categories are found first, so that each post costs one look into an index.
      return Prisma.sql`EXISTS (
        SELECT 1 FROM post_categories AS filed WHERE filed.post_id = post.id AND filed.category_id = ANY(ARRAY(
          SELECT id FROM categories WHERE path = ${filter.path} OR starts_with(path, ${`${filter.path}/`}))))`
    case 'tag':
      return Prisma.sql`EXISTS (
        SELECT 1 FROM post_tags AS tagged
        WHERE tagged.post_id = post.id AND tagged.tag_id = (SELECT id FROM tags WHERE slug = ${filter.slug}))`
    case 'author':
      return Prisma.sql`post.author_id = (SELECT id FROM people WHERE slug = ${filter.slug})`
    case 'date':
      return dateSql(filter)
  }
}

function dateSql({ year, month, timeZone }: ListFilter & { kind: 'date' }): Prisma.Sql {
  const start = Prisma.sql`make_timestamptz(${year}::int, ${month ?? 1}::int, 1, 0, 0, 0, ${timeZone})`
  const span = month === undefined ? '1 year' : '1 month'
  return Prisma.sql`post.published_at >= ${start} AND post.published_at < (
    (${start} AT TIME ZONE ${timeZone}) + ${span}::interval) AT TIME ZONE ${timeZone}`
}
