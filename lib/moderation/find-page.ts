import { type Db, db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { FEW, fewQuery, pageQuery, sortedQuery, walkQuery } from './page-queries.ts'
import type { QueueFilter } from './queue-filter.ts'

export type PageOfIds = {
  /** Newest first. */
  ids: bigint[]
  /** Cursors for the neighbouring pages, null at the ends. */
  newer: string | null
  older: string | null
}

type Key = { id: bigint; created_at: Date }

/** One page of the queue by key, so that no filter makes PostgreSQL sort a million rows for the first thirty. */
export async function findPage(
  filter: QueueFilter,
  by: Actor,
  size: number,
  from: Db = db,
): Promise<PageOfIds> {
  const backwards = filter.before !== undefined && filter.after === undefined
  const asked = { filter, by, limit: size + 1, backwards }
  const chosen = isSelective(filter) ? await findChosen(asked, from) : null
  const found = chosen ?? (await from.$queryRaw<Key[]>(pageQuery(asked)))
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

/** So many of the newest are looked through at once: enough for what every thirtieth comment has. */
const NEAR = 1_000
/** And so many for a filter that finds more than a few: some tens of milliseconds. */
const FAR = 20_000

/**
 * What such a filter finds: of what is common a page stands among the newest; a handful is fetched whole. Null where neither is so, which
 * is what happened long ago and is not rare: there PostgreSQL's own guess is as good as ours.
 */
async function findChosen(asked: Parameters<typeof walkQuery>[0], from: Db): Promise<Key[] | null> {
  const walk = async (depth: number) => {
    const found = await from.$queryRaw<Key[]>(walkQuery(asked, depth))
    return found.length === asked.limit ? found : null
  }
  const near = await walk(NEAR)
  if (near) return near
  if (asked.filter.address !== undefined) return from.$queryRaw<Key[]>(sortedQuery(asked))
  return (await findFew(asked, from)) ?? (await walk(FAR))
}

async function findFew(asked: Parameters<typeof fewQuery>[0], from: Db): Promise<Key[] | null> {
  const found = await from.$queryRaw<Key[]>(fewQuery(asked))
  if (found.length > FEW) return null
  return found.sort((a, b) => (asked.backwards ? -1 : 1) * compare(b, a))
}

function compare(a: Key, b: Key): number {
  return a.created_at.getTime() - b.created_at.getTime() || (a.id < b.id ? -1 : 1)
}

function cursorOf({ id, created_at }: Key): string {
  return `${created_at.getTime()}-${id}`
}
