import { db } from '#lib/db/client.ts'
import { wasRefused } from '#lib/db/errors.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { countSql, type Limit, secondsUntil, spentUntilSql } from '#lib/db/rate-limit.ts'
import { claimSql, isClaimedSql, type SentForm } from './form-claim.ts'
import { insertSql, type Screened, tellSoon, touchSql } from './store.ts'

type Input = Screened & {
  /** The form that brought it. */
  sent: SentForm
  /** How often its sender may write. */
  limits: readonly Limit[]
}

export type Taken =
  | { is: 'stored'; id: bigint }
  /** The same form was sent before, and brought this comment. */
  | { is: 'again'; id: bigint }
  | { is: 'duplicate' }
  | { is: 'flood'; retryAfterSeconds: number }

type Row = {
  id: bigint
  /** Null where it was refused: nothing was written. */
  claimedFor: bigint | null
  isDuplicate: boolean
  /** When its sender may write again, where it is too soon. */
  spentUntil: Date | null
}

/**
 * Takes a screened reply in: claims its form, counts its sender, writes it, and says which pages and screens it changes. A refused one
 * leaves nothing. All in one statement, because whoever writes under the same post or from the same network waits for it.
 * @throws a violation of `comments_duplicate_key` where the same words were stored by somebody else at that very moment
 */
export async function takeReply(input: Input): Promise<Taken> {
  try {
    const taken = outcomeOf(input, await store(input))
    if (taken.is === 'stored') tellSoon(taken.id, input)
    return taken
  } catch (error) {
    // Others of its sender came between the look at the counters and its own count: looked at again, they say so.
    if (wasRefused(error)) return takeReply(input)
    throw error
  }
}

async function store(input: Input): Promise<Row> {
  const { post, duplicateKey, sent, limits, now } = input
  const keys = limits.map(({ key }) => key)
  const most = limits.map(({ limit }) => limit)
  const mayWrite = Prisma.sql`
    WHERE ${isClaimedSql(sent, now)} OR NOT EXISTS (SELECT FROM duplicate) AND (SELECT until FROM spent) IS NULL`
  const [row] = await db.$queryRaw<[Row]>`
    WITH next AS (SELECT nextval('comments_id_seq') AS id),
    duplicate AS (SELECT FROM comments WHERE duplicate_key = ${duplicateKey} AND status <> 'TRASH'),
    spent AS (${spentUntilSql(limits, now)}),
    claim AS (${claimSql(sent, post.id, now, mayWrite)}),
    fresh AS (SELECT id FROM next JOIN claim ON comment_id = id),
    counted AS (
      ${countSql(limits, now, Prisma.sql`WHERE EXISTS (SELECT FROM fresh)`)} RETURNING key, count
    ),
    welcome AS (
      SELECT CASE WHEN EXISTS (SELECT FROM counted JOIN unnest(${keys}::text[], ${most}::int[]) AS allowed (key, most) USING (key) WHERE count > most)
        THEN refuse('flood')::bigint ELSE id END AS id FROM fresh
    ),
    ${insertSql(input)}
    SELECT next.id, comment_id AS "claimedFor", EXISTS (SELECT FROM duplicate) AS "isDuplicate", ${touchSql(input)} AS told,
      (SELECT until FROM spent) AS "spentUntil"
      FROM next LEFT JOIN claim ON true LEFT JOIN stored ON true`
  return row
}

function outcomeOf({ now }: Input, { id, claimedFor, isDuplicate, spentUntil }: Row): Taken {
  if (claimedFor === id) return { is: 'stored', id }
  if (claimedFor !== null) return { is: 'again', id: claimedFor }
  if (isDuplicate || spentUntil === null) return { is: 'duplicate' }
  return { is: 'flood', retryAfterSeconds: secondsUntil(spentUntil, now) }
}
