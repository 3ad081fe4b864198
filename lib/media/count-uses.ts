import type { Db } from '../db/client.ts'

/** How many posts and pages show each of the files, in their words or as a picture of theirs; files that none shows are left out. */
export async function countUses(
  mediaIds: readonly bigint[],
  from: Db,
): Promise<Map<bigint, number>> {
  const rows = await from.$queryRaw<{ media_id: bigint; posts: number }[]>`
    SELECT media_id, count(*)::int AS posts FROM (
      SELECT media_id, post_id FROM media_uses WHERE media_id = ANY(${mediaIds}::bigint[])
      UNION SELECT featured_media_id, id FROM posts WHERE featured_media_id = ANY(${mediaIds}::bigint[])
      UNION SELECT sharing_media_id, id FROM posts WHERE sharing_media_id = ANY(${mediaIds}::bigint[])
    ) AS uses GROUP BY media_id`
  return new Map(rows.map(({ media_id, posts }) => [media_id, posts]))
}
