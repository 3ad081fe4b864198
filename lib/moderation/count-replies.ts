import type { Db } from '../db/client.ts'

type Row = { id: bigint; replies: number }

/** How many direct replies each comment has; those without are missing. Prisma's own `_count` would count those of every comment first. */
export async function countReplies(
  db: Db,
  ids: readonly bigint[],
): Promise<ReadonlyMap<bigint, number>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT parent_id AS id, count(*)::int AS replies FROM comments WHERE parent_id = ANY(${ids}::bigint[]) GROUP BY 1`
  return new Map(rows.map(({ id, replies }) => [id, replies]))
}
