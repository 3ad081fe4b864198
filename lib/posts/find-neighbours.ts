import { type Db, db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { fetchLinksInOrder } from './fetch-in-order.ts'
import type { LinkedPost } from './published-post.ts'
import { visibleSql } from './visible.ts'

type Place = { id: bigint; publishedAt: Date | null }

/** The published posts just before and just after this one in time. */
export async function findNeighbours(
  post: Place,
  { now, from = db }: { now: Date; from?: Db },
): Promise<{ previous: LinkedPost | null; next: LinkedPost | null }> {
  if (!post.publishedAt) return { previous: null, next: null }
  const place = Prisma.sql`(${post.publishedAt}, ${post.id}::bigint)`
  const rows = await from.$queryRaw<{ side: string; id: bigint }[]>`
    (SELECT 'previous' AS side, post.id FROM posts AS post
      WHERE post.type = 'POST' AND ${visibleSql(now)} AND (post.published_at, post.id) < ${place}
      ORDER BY post.published_at DESC, post.id DESC LIMIT 1)
    UNION ALL
    (SELECT 'next', post.id FROM posts AS post
      WHERE post.type = 'POST' AND ${visibleSql(now)} AND (post.published_at, post.id) > ${place}
      ORDER BY post.published_at, post.id LIMIT 1)`
  const posts = await fetchLinksInOrder(
    from,
    rows.map((row) => row.id),
  )
  const on = (side: string) =>
    posts.find(({ id }) => id === rows.find((row) => row.side === side)?.id)
  return { previous: on('previous') ?? null, next: on('next') ?? null }
}
