import { db } from '../db/client.ts'
import { cleanLine } from '../html/name.ts'
import type { Actor } from '../people/actor.ts'
import { mayOpenQueue } from './may.ts'
import { type QueueFilter, queueFilter } from './queue-filter.ts'

/** A filter of the queue that somebody keeps under a name. */
export type SavedView = { id: string; name: string; filter: QueueFilter }

const LIST = 'comments'
const LONGEST_NAME = 60
/** More than fit above a list. */
const MOST_VIEWS = 20

/** A person's own views, by name. */
export async function listViews(by: Actor): Promise<SavedView[]> {
  const rows = await db.savedView.findMany({
    where: { personId: by.id, list: LIST },
    orderBy: { name: 'asc' },
    take: MOST_VIEWS,
  })
  return rows.map(({ id, name, query }) => ({ id, name, filter: read(query) }))
}

type Input = { name: string; filter: QueueFilter; by: Actor; now: Date }

/** Keeps a filter under a name; under the same name it takes the place of the former. Returns what is wrong, or null. */
export async function saveView({ name, filter, by, now }: Input): Promise<string | null> {
  if (!mayOpenQueue(by)) return 'Only moderators keep views of the queue.'
  const words = cleanLine(name)
  if (words === '') return 'Please give it a name.'
  if (words.length > LONGEST_NAME) return `A name may have ${LONGEST_NAME} characters.`
  const key = { personId: by.id, list: LIST, name: words }
  const others = await db.savedView.count({ where: { ...key, name: { not: words } } })
  if (others >= MOST_VIEWS) return `You keep ${MOST_VIEWS} views already: remove one first.`
  const query = write(filter)
  await db.savedView.upsert({
    where: { personId_list_name: key },
    create: { ...key, query, createdAt: now },
    update: { query },
  })
  return null
}

/** Forgets a view of one's own. Returns false when there is none. */
export async function removeView({ id, by }: { id: string; by: Actor }): Promise<boolean> {
  const { count } = await db.savedView.deleteMany({ where: { id, personId: by.id, list: LIST } })
  return count > 0
}

// Where in the list somebody was is no part of a view.
function write({ after: _, before: _before, ...filter }: QueueFilter): string {
  return new URLSearchParams(
    Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString()
}

function read(query: string): QueueFilter {
  return queueFilter.parse(Object.fromEntries(new URLSearchParams(query)))
}
