import { type Db, db } from '#lib/db/client.ts'
import { fetchLinksInOrder } from './fetch-in-order.ts'
import type { LinkedPost } from './published-post.ts'
import { visibleSql } from './visible.ts'

/** Terms with more posts than this say little about what two posts share, and would make the query long. */
const MOST_PER_TERM = 200

/**
 * Posts about the same things: a shared tag counts twice as much as a shared category, the newer one wins a tie.
 * Only the newest posts of each term are looked at.
 */
export async function listRelated(
  post: { id: bigint },
  { now, limit = 3, from = db }: { now: Date; limit?: number; from?: Db },
): Promise<LinkedPost[]> {
  const rows = await from.$queryRaw<{ id: bigint }[]>`
    SELECT post.id FROM (
      SELECT near.post_id, 2 AS weight FROM post_tags AS mine CROSS JOIN LATERAL (
        SELECT post_id FROM post_tags WHERE tag_id = mine.tag_id ORDER BY post_id DESC LIMIT ${MOST_PER_TERM}
      ) AS near WHERE mine.post_id = ${post.id}
      UNION ALL
      SELECT near.post_id, 1 FROM post_categories AS mine CROSS JOIN LATERAL (
        SELECT post_id FROM post_categories WHERE category_id = mine.category_id
        ORDER BY post_id DESC LIMIT ${MOST_PER_TERM}
      ) AS near WHERE mine.post_id = ${post.id}
    ) AS shared JOIN posts AS post ON post.id = shared.post_id
    WHERE post.id <> ${post.id} AND post.type = 'POST' AND ${visibleSql(now)}
    GROUP BY post.id ORDER BY sum(shared.weight) DESC, max(post.published_at) DESC, post.id DESC
    LIMIT ${limit}`
  return fetchLinksInOrder(
    from,
    rows.map((row) => row.id),
  )
}
