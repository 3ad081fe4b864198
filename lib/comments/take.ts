import type { Tx } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { allowanceOf, type Count, countSql, type Limit } from '#lib/db/rate-limit.ts'
import { claimSql, type SentForm } from './form-claim.ts'
import { insertSql, type Screened, tellSql } from './store.ts'

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
  /** A refused one has left its claim and its counts: the transaction must be rolled back. */
  | { is: 'duplicate' }
  | { is: 'flood'; retryAfterSeconds: number }

type Row = {
  id: bigint
  claimedFor: bigint
  isNew: boolean
  counts: (Omit<Count, 'resetsAt'> & { resetsAt: string })[]
}

/**
 * Takes a screened reply in: claims its form, counts its sender, writes it, and says which pages and screens it changes. All in one statement,
 * because whoever writes under the same post or from the same network waits for it.
 */
export async function takeReply(tx: Tx, input: Input): Promise<Taken> {
  const { post, duplicateKey, sent, limits, now } = input
  const keys = limits.map(({ key }) => key)
  const most = limits.map(({ limit }) => limit)
  const [row] = await tx.$queryRaw<[Row]>`
    WITH next AS (SELECT nextval('comments_id_seq') AS id),
    claim AS (${claimSql(sent, post.id, now)}),
    fresh AS (
      SELECT id FROM next JOIN claim ON comment_id = id WHERE NOT EXISTS
        (SELECT FROM comments WHERE duplicate_key = ${duplicateKey} AND status <> 'TRASH')
    ),
    counted AS (
      ${countSql(limits, now, Prisma.sql`WHERE EXISTS (SELECT FROM fresh)`)} RETURNING key, count, resets_at
    ),
    welcome AS (
      SELECT id FROM fresh WHERE NOT EXISTS (
        SELECT FROM counted JOIN unnest(${keys}::text[], ${most}::int[]) AS allowed (key, most) USING (key) WHERE count > most)
    ),
    ${insertSql(input)}
    SELECT next.id, comment_id AS "claimedFor", EXISTS (SELECT FROM fresh) AS "isNew", ${tellSql(input)} AS told,
      (SELECT coalesce(json_agg(json_build_object('key', key, 'count', count, 'resetsAt', resets_at)), '[]') FROM counted) AS counts
      FROM next CROSS JOIN claim LEFT JOIN stored ON true`
  if (row.claimedFor !== row.id) return { is: 'again', id: row.claimedFor }
  if (!row.isNew) return { is: 'duplicate' }
  const counts = row.counts.map((count) => ({ ...count, resetsAt: new Date(count.resetsAt) }))
  const allowance = allowanceOf(counts, limits, now)
  return allowance.ok ? { is: 'stored', id: row.id } : { ...allowance, is: 'flood' }
}
