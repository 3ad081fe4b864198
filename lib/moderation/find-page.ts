import { type Db, db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import type { Actor } from '../people/actor.ts'
import type { QueueFilter } from './queue-filter.ts'
import { isStatus, queueWhere, statusesOf } from './queue-where.ts'

export type PageOfIds = {
  /** Newest first. */
  ids: bigint[]
  /** Cursors for the neighbouring pages, null at the ends. */
  newer: string | null
  older: string | null
}

type Key = { id: bigint; created_at: Date }

/** So many are sorted at once rather than looked for among a million. */
const FEW = 2_000

/**
 * One page of the queue by key: each status is read from its own index, newest first, and the few rows found are merged, so
 * that no filter makes PostgreSQL sort a million rows for the first thirty. Where a filter may find only a handful among a million,
 * all that it finds are fetched first: they are the page, unless they are many.
 */
export async function findPage(
  filter: QueueFilter,
  by: Actor,
  size: number,
  from: Db = db,
): Promise<PageOfIds> {
  const backwards = filter.before !== undefined && filter.after === undefined
  const few = isSelective(filter) ? await findFew(filter, by, backwards, from) : null
  const found = few ?? (await from.$queryRaw<Key[]>(pageQuery(filter, by, size + 1, backwards)))
  return pageOf(found, size, filter, backwards)
}

function pageOf(found: Key[], size: number, filter: QueueFilter, backwards: boolean): PageOfIds {
  const more = found.length > size
  const page = found.slice(0, size)
  if (backwards) page.reverse()
  const [first, last] = [page[0], page.at(-1)]
  const hasNewer = backwards ? more : filter.after !== undefined
  const hasOlder = backwards || more
  return {
    ids: page.map(({ id }) => id),
    newer: hasNewer && first ? cursorOf(first) : null,
    older: hasOlder && last ? cursorOf(last) : null,
  }
}

/** Filters that no index answers in the order of time. PostgreSQL cannot know how rare a word or an address is. */
function isSelective({ q, address, like, range, same, host, check, score }: QueueFilter): boolean {
  return [q, address, like, range, same, host, check, score].some((value) => value !== undefined)
}

async function findFew(filter: QueueFilter, by: Actor, backwards: boolean, from: Db) {
  const found = await from.$queryRaw<Key[]>(fewQuery(filter, by, backwards))
  if (found.length > FEW) return null
  return found.sort((a, b) => (backwards ? -1 : 1) * compare(b, a))
}

function compare(a: Key, b: Key): number {
  return a.created_at.getTime() - b.created_at.getTime() || (a.id < b.id ? -1 : 1)
}

/** All that a filter finds on one side of its cursor, in no order, and one more than are few; its plan is tested. */
export function fewQuery(filter: QueueFilter, by: Actor, backwards: boolean): Prisma.Sql {
  const statuses = statusesOf(filter.status).map(isStatus)
  return Prisma.sql`
    SELECT c.id, c.created_at FROM comments c
     WHERE (${Prisma.join(statuses, ' OR ')}) AND ${queueWhere(filter, by)} ${beyond(filter, backwards)}
     LIMIT ${FEW + 1}`
}

/** The query behind a page; its plan is tested. */
export function pageQuery(filter: QueueFilter, by: Actor, limit: number, backwards: boolean) {
  const direction = Prisma.raw(backwards ? 'ASC' : 'DESC')
  const where = queueWhere(filter, by)
  const branches = statusesOf(filter.status).map(
    (status) => Prisma.sql`
      (SELECT c.id, c.created_at FROM comments c
        WHERE ${isStatus(status)} AND ${where} ${beyond(filter, backwards)}
        ORDER BY c.created_at ${direction}, c.id ${direction} LIMIT ${limit})`,
  )
  return Prisma.sql`
    SELECT id, created_at FROM (${Prisma.join(branches, ' UNION ALL ')}) AS found
     ORDER BY created_at ${direction}, id ${direction} LIMIT ${limit}`
}

/** How many comments a filter finds, wherever in them its page begins. */
export function countQuery({ after: _, before: _before, ...filter }: QueueFilter, by: Actor) {
  const statuses = statusesOf(filter.status).map(isStatus)
  return Prisma.sql`
    SELECT count(*)::int AS count FROM comments c
     WHERE (${Prisma.join(statuses, ' OR ')}) AND ${queueWhere(filter, by)}`
}

function beyond(filter: QueueFilter, backwards: boolean): Prisma.Sql {
  const key = parseCursor(backwards ? filter.before : filter.after)
  if (!key) return Prisma.empty
  const sign = Prisma.raw(backwards ? '>' : '<')
  return Prisma.sql`AND (c.created_at, c.id) ${sign} (${key.at}, ${key.id}::bigint)`
}

function cursorOf({ id, created_at }: Key): string {
  return `${created_at.getTime()}-${id}`
}

function parseCursor(cursor: string | undefined): { at: Date; id: bigint } | null {
  if (!cursor) return null
  const [at, id] = cursor.split('-')
  return { at: new Date(Number(at)), id: BigInt(id ?? 0) }
}
