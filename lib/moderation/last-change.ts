import type { Db } from '../db/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'

/** Who last did something to a comment, for "Ed approved it 5 seconds ago". */
export type LastChange = {
  what: 'edited' | 'moved' | 'deleted'
  /** Where to, when it was moved. */
  to: CommentStatus | null
  /** Null: its writer, a guest. */
  by: { id: bigint; name: string } | null
  at: Date
  /** The revision it was done to. */
  revision: number
}

/** The last decision or edit of each comment; those to which nobody did anything yet are missing. */
export async function findLastChanges(
  db: Db,
  ids: readonly bigint[],
): Promise<Map<bigint, LastChange>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<Row[]>`
    SELECT asked.id, change.*, person.name AS "personName"
      FROM unnest(${ids}::bigint[]) AS asked (id)
     CROSS JOIN LATERAL (
           (SELECT 'moved' AS what, to_status AS "to", person_id AS "personId", created_at AS at, revision
              FROM decisions WHERE comment_id = asked.id ORDER BY created_at DESC, revision DESC LIMIT 1)
           UNION ALL
           (SELECT 'edited', NULL, edited_by_id, created_at, revision
              FROM comment_revisions WHERE comment_id = asked.id ORDER BY revision DESC LIMIT 1)
           ORDER BY revision DESC, at DESC LIMIT 1
           ) AS change
      LEFT JOIN people person ON person.id = change."personId"`
  return new Map(rows.map((row) => [row.id, changeOf(row)]))
}

type Row = {
  id: bigint
  what: 'edited' | 'moved'
  to: CommentStatus | null
  personId: bigint | null
  personName: string | null
  at: Date
  revision: number
}

function changeOf({ what, to, personId, personName, at, revision }: Row): LastChange {
  return {
    what: what === 'moved' && to === null ? 'deleted' : what,
    to,
    by: personId === null ? null : { id: personId, name: personName ?? '' },
    at,
    revision,
  }
}
