import type { Db } from '../db/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'

/** What an act decided: how many comments, and some of them by name. */
export type Decided = {
  total: number
  comments: { id: string; from: CommentStatus | null; to: CommentStatus | null }[]
}

/** Of a bulk act the rest is a number. */
const MOST_NAMED = 5

type Row = {
  actId: string
  total: number
  id: bigint
  from: CommentStatus | null
  to: CommentStatus | null
}

/** What each act decided; those that decided nothing are missing. An act may be about fifty thousand comments: they are counted, not read. */
export async function findDecided(
  db: Db,
  actIds: readonly string[],
): Promise<ReadonlyMap<string, Decided>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT asked.id AS "actId", counted.total, named.comment_id AS id, named.from_status AS "from", named.to_status AS "to"
      FROM unnest(${actIds}::uuid[]) AS asked (id)
     CROSS JOIN LATERAL (SELECT count(*)::int AS total FROM decisions WHERE act_id = asked.id) AS counted
     CROSS JOIN LATERAL (
           SELECT id, comment_id, from_status, to_status FROM decisions WHERE act_id = asked.id ORDER BY id LIMIT ${MOST_NAMED}
           ) AS named
     ORDER BY asked.id, named.id`
  const byAct = Map.groupBy(rows, ({ actId }) => actId)
  return new Map(
    [...byAct].map(([actId, named]) => [
      actId,
      {
        total: named[0]?.total ?? 0,
        comments: named.map(({ id, from, to }) => ({ id: String(id), from, to })),
      },
    ]),
  )
}
