import { type Db, db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'

/** What a commenter has done here before. */
export type History = {
  approved: number
  pending: number
  spam: number
  trash: number
  firstSeenAt: Date
  /** Other names used with the same e-mail address. */
  otherNames: string[]
  confirmed: boolean
  bans: number
  notes: number
}

type Row = Omit<History, 'bans' | 'notes'> & { commenterId: bigint; bans: bigint; notes: bigint }

/** How many of somebody's comments are looked at: enough to know them, whatever they have flooded. */
const MOST_COUNTED = 1_000
const MOST_NAMES = 5

/** The history of each commenter, counted over the latest thousand comments of each status. */
export async function findHistories(
  commenterIds: readonly bigint[],
  now: Date,
  from: Db = db,
): Promise<Map<bigint, History>> {
  if (commenterIds.length === 0) return new Map()
  const rows = await from.$queryRaw<Row[]>`
    SELECT commenter.id AS "commenterId", commenter.first_seen_at AS "firstSeenAt",
           commenter.confirmed_at IS NOT NULL AS confirmed,
           ${counted('APPROVED')} AS approved, ${counted('PENDING')} AS pending,
           ${counted('SPAM')} AS spam, ${counted('TRASH')} AS trash,
           ARRAY(SELECT DISTINCT author_name FROM (
                   SELECT author_name FROM comments WHERE commenter_id = commenter.id LIMIT ${MOST_COUNTED}
                 ) AS used WHERE author_name NOT IN (commenter.name, '') ORDER BY 1 LIMIT ${MOST_NAMES}) AS "otherNames",
           (SELECT count(*) FROM bans WHERE lifted_at IS NULL AND (expires_at IS NULL OR expires_at > ${now})
               AND ((scope = 'EMAIL' AND value = lower(commenter.email::text))
                 OR (scope = 'DOMAIN' AND value = lower(split_part(commenter.email::text, '@', 2))))) AS bans,
           (SELECT count(*) FROM commenter_notes WHERE commenter_id = commenter.id) AS notes
      FROM commenters commenter
     WHERE commenter.id = ANY(${commenterIds}::bigint[])`
  return new Map(
    rows.map(({ commenterId, bans, notes, ...rest }) => [
      commenterId,
      { ...rest, bans: Number(bans), notes: Number(notes) },
    ]),
  )
}

function counted(status: 'APPROVED' | 'PENDING' | 'SPAM' | 'TRASH'): Prisma.Sql {
  return Prisma.sql`(SELECT count(*)::int FROM (
    SELECT FROM comments WHERE commenter_id = commenter.id AND status = ${Prisma.raw(`'${status}'`)} LIMIT ${MOST_COUNTED}
  ) AS counted)`
}
