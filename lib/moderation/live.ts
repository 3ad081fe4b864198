import pg from 'pg'
import { db } from '../db/client.ts'
import { QUEUE_CHANNEL } from '../db/touch.ts'
import { env } from '../env.ts'
import type { Actor } from '../people/actor.ts'
import { mayModerateEverything } from './may.ts'
import { type QueueEvent, queueEvent } from './queue-event-schema.ts'

/** Hears what happens in the queue; `lost` when events may have been missed and the list should be read again. */
export type Listener = { hear: (event: QueueEvent) => void; lost: () => void }

export type Listening = {
  /** Resolves once nothing is missed any more: before that, the database was not yet asked to tell. */
  ready: Promise<void>
  stop: () => void
}

/** A connection that was lost is tried again this often. */
const RETRY_MS = 1_000

/**
 * Lets a moderator's screen hear of arrivals and decisions within the second, on every instance: PostgreSQL passes
 * decisions on when their transaction commits, and new replies a moment later. Authors hear only of their own posts.
 */
export function listenToQueue(by: Actor, listener: Listener): Listening {
  const heard: Listener = mayModerateEverything(by)
    ? listener
    : {
        ...listener,
        hear: (event) => void forOwnPosts(event, by).then((own) => own && listener.hear(own)),
      }
  listeners.add(heard)
  connect()
  const stop = () => {
    listeners.delete(heard)
    if (listeners.size === 0) disconnect()
  }
  return { ready, stop }
}

// One connection for all screens of this process, as long as there are any.
const listeners = new Set<Listener>()
let client: pg.Client | undefined
/** When the present one hears. */
let ready = Promise.resolve()

function connect(): void {
  if (client) return
  const own = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true })
  client = own
  own.on('notification', ({ payload }) => tell(payload))
  own.on('error', () => reconnect(own))
  own.on('end', () => reconnect(own))
  ready = own
    .connect()
    .then(() => own.query(`LISTEN ${QUEUE_CHANNEL}`))
    .then(
      () => {},
      () => reconnect(own),
    )
}

function disconnect(): void {
  const own = client
  client = undefined
  void own?.end()
}

function reconnect(broken: pg.Client): void {
  if (client !== broken) return
  client = undefined
  void broken.end().catch(() => {})
  setTimeout(() => {
    if (listeners.size === 0) return
    connect()
    for (const { lost } of listeners) lost()
  }, RETRY_MS).unref()
}

function tell(payload: string | undefined): void {
  const event = read(payload)
  if (event) for (const { hear } of listeners) hear(event)
}

// An instance of another version may say what this one does not know yet.
function read(payload: string | undefined): QueueEvent | undefined {
  try {
    return queueEvent.safeParse(JSON.parse(payload ?? '')).data
  } catch {
    return undefined
  }
}

async function forOwnPosts(event: QueueEvent, by: Actor): Promise<QueueEvent | null> {
  if (event.kind === 'run') return event.run.by.id === String(by.id) ? event : null
  const postIds = 'comments' in event ? event.comments.map(({ postId }) => postId) : [event.postId]
  const own = await db.post.findMany({
    where: { id: { in: postIds.map(BigInt) }, authorId: by.id },
    select: { id: true },
  })
  const ids = new Set(own.map(({ id }) => String(id)))
  if (!('comments' in event)) return ids.has(event.postId) ? event : null
  return narrow(event, ids)
}

function narrow(event: Extract<QueueEvent, { comments: unknown }>, ids: Set<string>) {
  if (event.kind === 'decided') {
    const comments = event.comments.filter(({ postId }) => ids.has(postId))
    return comments.length > 0 ? { ...event, comments } : null
  }
  const comments = event.comments.filter(({ postId }) => ids.has(postId))
  return comments.length > 0 ? { ...event, comments } : null
}
