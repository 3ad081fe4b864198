import { Prisma } from '../db/generated/client.ts'
import type { Actor } from '../people/actor.ts'
import type { QueueFilter } from './queue-filter.ts'
import { isStatus, queueWhere, statusesOf } from './queue-where.ts'

/** So many are sorted at once rather than looked for among a million. */
export const FEW = 1_000

type Asked = { filter: QueueFilter; by: Actor; limit: number; backwards: boolean }

/**
 * All that a filter finds on one side of its cursor, in no order, and one more than are few. The status is put so that no index answers it:
 * PostgreSQL would read all that waits from one, to be combined with the few that the filter finds. Only scores are kept beside it.
 */
export function fewQuery({ filter, by, backwards }: Omit<Asked, 'limit'>): Prisma.Sql {
  const statuses = [...statusesOf(filter.status)]
  const inside =
    filter.score === undefined ? Prisma.sql`c.status::text = ANY(${statuses})` : inTab(filter)
  return Prisma.sql`
    SELECT c.id, c.created_at FROM comments c
     WHERE ${inside} AND ${queueWhere(filter, by)} ${beyond(filter, backwards)}
     LIMIT ${FEW + 1}`
}

/** A page's comments in their order where an index knows all that is asked: however many a filter finds, they are sorted without being fetched. */
export function sortedQuery({ filter, by, limit, backwards }: Asked): Prisma.Sql {
  const direction = Prisma.raw(backwards ? 'ASC' : 'DESC')
  return Prisma.sql`
    SELECT c.id, c.created_at FROM comments c
     WHERE c.status::text = ANY(${[...statusesOf(filter.status)]}) AND ${queueWhere(filter, by)} ${beyond(filter, backwards)}
     ORDER BY c.created_at + interval '0' ${direction}, c.id ${direction} LIMIT ${limit}`
}

/** A page's comments in their order as far as they are among the `depth` nearest to its beginning, which are read from the indexes by time. */
export function walkQuery({ filter, by, limit, backwards }: Asked, depth: number): Prisma.Sql {
  const order = orderOf(backwards)
  const nearest = statusesOf(filter.status).map(
    (status) => Prisma.sql`
      (SELECT c.* FROM comments c WHERE ${isStatus(status)} ${beyond(filter, backwards)} ${order} LIMIT ${depth})`,
  )
  return Prisma.sql`
    SELECT c.id, c.created_at FROM (
      SELECT c.* FROM (${Prisma.join(nearest, ' UNION ALL ')}) AS c ${order} LIMIT ${depth}
    ) AS c WHERE ${queueWhere(filter, by)} ${order} LIMIT ${limit}`
}

/** A page's comments in their order: each status is read from its own index, and the few rows found are merged. */
export function pageQuery({ filter, by, limit, backwards }: Asked): Prisma.Sql {
  const order = orderOf(backwards)
  const where = queueWhere(filter, by)
  const branches = statusesOf(filter.status).map(
    (status) => Prisma.sql`
      (SELECT c.id, c.created_at FROM comments c
        WHERE ${isStatus(status)} AND ${where} ${beyond(filter, backwards)} ${order} LIMIT ${limit})`,
  )
  return Prisma.sql`
    SELECT c.id, c.created_at FROM (${Prisma.join(branches, ' UNION ALL ')}) AS c ${order} LIMIT ${limit}`
}

/** How many comments a filter finds, wherever in them its page begins. */
export function countQuery({ after: _, before: _before, ...filter }: QueueFilter, by: Actor) {
  return Prisma.sql`
    SELECT count(*)::int AS count FROM comments c WHERE ${inTab(filter)} AND ${queueWhere(filter, by)}`
}

function inTab({ status }: QueueFilter): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(statusesOf(status).map(isStatus), ' OR ')})`
}

function orderOf(backwards: boolean): Prisma.Sql {
  const direction = Prisma.raw(backwards ? 'ASC' : 'DESC')
  return Prisma.sql`ORDER BY c.created_at ${direction}, c.id ${direction}`
}

function beyond(filter: QueueFilter, backwards: boolean): Prisma.Sql {
  const [at, id] = (backwards ? filter.before : filter.after)?.split('-') ?? []
  if (at === undefined || id === undefined) return Prisma.empty
  const sign = Prisma.raw(backwards ? '>' : '<')
  return Prisma.sql`AND (c.created_at, c.id) ${sign} (${new Date(Number(at))}, ${BigInt(id)}::bigint)`
}
