import type { Tx } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { countQuery, pageQuery } from './page-queries.ts'
import type { QueueFilter } from './queue-filter.ts'
import { MOST_AT_ONCE } from './start-run.ts'

/** The next comments of a run over everything that matches a filter, newest first; `next` is null at the end. */
export async function findMatching(
  tx: Tx,
  given: QueueFilter,
  { cursor }: { cursor: string | null },
  by: Actor,
): Promise<{ ids: bigint[]; next: string | null }> {
  const filter = { ...given, ...(cursor !== null && { after: cursor }) }
  const query = pageQuery({ filter, by, limit: MOST_AT_ONCE, backwards: false })
  const found = await tx.$queryRaw<{ id: bigint; created_at: Date }[]>(query)
  const last = found.length === MOST_AT_ONCE ? found.at(-1) : undefined
  return {
    ids: found.map(({ id }) => id),
    next: last ? `${last.created_at.getTime()}-${last.id}` : null,
  }
}

export async function countMatching(tx: Tx, filter: QueueFilter, by: Actor): Promise<number> {
  const [counted] = await tx.$queryRaw<[{ count: number }]>(countQuery(filter, by))
  return counted.count
}
