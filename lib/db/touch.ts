import type { Tx } from './client.ts'

/** The PostgreSQL channel on which every instance hears which pages changed. */
export const PAGES_CHANNEL = 'backtalk_pages'
/** The channel on which moderators' screens hear arrivals and decisions. */
export const QUEUE_CHANNEL = 'backtalk_queue'

/**
 * What a page is made of: `post:<id>`, `media:<id>`, `lists` (front page, archives, feeds, counts), `moderation` (the public log of
 * decisions), `settings`.
 */
export type PageTag =
  | `post:${bigint | number | string}`
  | `media:${bigint | number | string}`
  | 'lists'
  | 'moderation'
  | 'settings'

/** PostgreSQL refuses payloads of 8,000 bytes; a bulk act that touches more than this many tags empties everything. */
const MOST_TAGS = 200

/**
 * Says which pages a write changes. Heard by every instance's page cache if and only if the transaction commits.
 * @param tx the transaction that makes the change
 */
export async function touch(tx: Tx, tags: readonly PageTag[]): Promise<void> {
  const distinct = [...new Set(tags)]
  if (distinct.length === 0) return
  await notify(tx, PAGES_CHANNEL, distinct.length > MOST_TAGS ? ['all'] : distinct)
}

/** Sends `message` as JSON (below 8,000 bytes) on `channel` when the transaction commits. */
export function notify(tx: Tx, channel: string, message: unknown): Promise<void> {
  return notifyAll(tx, [{ channel, message }])
}

type Message = { channel: string; message: unknown }

/** As `notify`, several at once. */
export async function notifyAll(tx: Tx, messages: readonly Message[]): Promise<void> {
  const channels = messages.map(({ channel }) => channel)
  const texts = messages.map(({ message }) => JSON.stringify(message))
  // $executeRaw, because pg_notify returns void, which $queryRaw cannot read.
  await tx.$executeRaw`SELECT pg_notify(channel, message) FROM unnest(${channels}::text[], ${texts}::text[]) AS one (channel, message)`
}
