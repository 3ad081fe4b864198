import type { Db } from '#lib/db/client.ts'

/** What stood there before a comment came, as its standing is today. */
export type Past = {
  /** An approved comment of the same account or e-mail; with the same name. */
  approvedEmail: boolean
  approvedName: boolean
  /** Other posts with the very same words. */
  repeatedOn: number
  /** Its link hosts that stand in spam. */
  spamHosts: string[]
}

/** The past of many comments, in one question to the database. */
export async function loadPast(
  comments: readonly { id: bigint }[],
  from: Db,
): Promise<Map<bigint, Past>> {
  const ids = comments.map(({ id }) => id)
  const rows = await from.$queryRaw<(Past & { id: bigint })[]>`
    SELECT c.id,
      EXISTS (SELECT FROM comments o WHERE o.status = 'APPROVED' AND o.id < c.id AND (o.person_id = c.person_id
        OR c.author_email <> '' AND o.author_email = c.author_email)) AS "approvedEmail",
      EXISTS (SELECT FROM comments o WHERE o.status = 'APPROVED' AND o.id < c.id AND c.author_email <> ''
        AND o.author_email = c.author_email AND o.author_name = c.author_name) AS "approvedName",
      (SELECT count(DISTINCT o.post_id)::int FROM comments o WHERE c.text_hash <> '' AND o.text_hash = c.text_hash
        AND o.post_id <> c.post_id AND o.id < c.id AND o.status <> 'TRASH') AS "repeatedOn",
      ARRAY(SELECT host FROM unnest(c.link_hosts) AS host WHERE EXISTS
        (SELECT FROM comments o WHERE o.status = 'SPAM' AND o.id < c.id AND o.link_hosts @> ARRAY[host])) AS "spamHosts"
      FROM comments c WHERE c.id = ANY (${ids}::bigint[])`
  return new Map(rows.map(({ id, ...past }) => [id, past]))
}
