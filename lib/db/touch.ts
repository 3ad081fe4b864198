import { type Db, db, type Tx } from './client.ts'

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

/** How long a message that is in no hurry waits for others. */
const GATHER_MS = 50
let gathered: Message[] = []

/**
 * Sends `message` within a moment, together with what else waits: for what need not be heard for certain. PostgreSQL lets transactions that
 * send one commit one behind the other (src/backend/commands/async.c, PreCommit_Notify), each waiting for its own write to the disk.
 */
export function notifySoon(channel: string, message: unknown): void {
  if (gathered.push({ channel, message }) > 1) return
  const send = () => {
    const messages = gathered
    gathered = []
    // Whoever missed it sees it at the next look.
    notifyAll(db, messages).catch(() => {})
  }
  setTimeout(send, GATHER_MS).unref()
}

/** As `notify`, several at once. */
export async function notifyAll(tx: Db, messages: readonly Message[]): Promise<void> {
  const channels = messages.map(({ channel }) => channel)
  const texts = messages.map(({ message }) => JSON.stringify(message))
  // $executeRaw, because pg_notify returns void, which $queryRaw cannot read.
  await tx.$executeRaw`SELECT pg_notify(channel, message) FROM unnest(${channels}::text[], ${texts}::text[]) AS one (channel, message)`
}
