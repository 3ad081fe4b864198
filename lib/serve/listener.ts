import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { z } from 'zod'
import { PAGES_CHANNEL } from '../db/touch.ts'

type Options = {
  /** Address of the database. */
  url: string
  /** The pages made of these changed; `['all']`: nobody knows which. */
  onTags: (tags: string[]) => void
  /** Connected, for the first time or again: what happened before is unknown. */
  onConnected: () => void
  onLost?: (error: Error) => void
}

/** A dead network says nothing: ask, and take silence for a loss. */
const HEARTBEAT_MS = 2_000
const ANSWER_WITHIN_MS = 3_000
/** Readers wait for this after they wrote; a database that takes longer has other troubles. */
const CATCH_UP_WITHIN_MS = 250
const FIRST_PAUSE_MS = 50
const LONGEST_PAUSE_MS = 2_000

const payload = z.array(z.string()).catch(['all'])

/** Listens, on a connection of its own, for which pages change. Connects again, from `start` to `stop`, for as long as it takes. */
export class Listener {
  readonly #options: Options
  readonly #stopping = new AbortController()
  #client: pg.Client | undefined
  #lastHeard = 0
  #refused = false
  #ended: Promise<void> | undefined
  readonly #catchUp = shareRuns(() => this.#hearOurselves())

  constructor(options: Options) {
    this.#options = options
  }

  start(): void {
    this.#ended = this.#keepConnected()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#ended
  }

  isConnected(): boolean {
    return this.#client !== undefined
  }

  /** True once the connection is lost and a new one was refused: the database cannot be reached. */
  isDatabaseGone(): boolean {
    return this.#client === undefined && this.#refused
  }

  /** When it was last certain that nothing had been missed, in ms; now, while connected. */
  vouchedAt(): number {
    return this.#client ? Date.now() : this.#lastHeard
  }

  /** Resolves when everything committed before this call has been heard, or cannot be heard at the moment. */
  caughtUp(): Promise<void> {
    return this.#catchUp()
  }

  async #keepConnected(): Promise<void> {
    let wait = FIRST_PAUSE_MS
    while (!this.#stopping.signal.aborted) {
      try {
        await this.#connectOnce()
        wait = FIRST_PAUSE_MS
      } catch (error) {
        if (!this.#refused) this.#options.onLost?.(error as Error)
        this.#refused = true
        wait = Math.min(LONGEST_PAUSE_MS, wait * 2)
      }
      await this.#pause(wait).catch(() => {})
    }
  }

  /** Returns when an established connection ends; rejects when none can be established. */
  async #connectOnce(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.url,
      application_name: 'backtalk pages',
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      keepAlive: true,
    })
    const lost = new Promise<Error>((resolve) => {
      client.on('error', resolve)
      client.on('end', () => resolve(new Error('The connection was closed.')))
    })
    client.on('notification', ({ payload: text }) => this.#options.onTags(readPayload(text)))
    try {
      await client.connect()
      await client.query(`LISTEN ${PAGES_CHANNEL}`)
      this.#client = client
      this.#refused = false
      this.#lastHeard = Date.now()
      this.#options.onConnected()
      const error = await Promise.race([lost, this.#beat(client)])
      if (!this.#stopping.signal.aborted) this.#options.onLost?.(error)
    } finally {
      this.#client = undefined
      // The other side may be gone: nobody waits for its goodbye.
      void client.end().catch(() => {})
    }
  }

  /** Asks now and then whether the connection still answers; resolves with the reason when it does not. */
  async #beat(client: pg.Client): Promise<Error> {
    for (;;) {
      try {
        await this.#pause(HEARTBEAT_MS)
        const asked = Date.now()
        await client.query('SELECT 1')
        this.#lastHeard = asked
      } catch (error) {
        return error as Error
      }
    }
  }

  /** A notification of our own comes after all that were committed before it (PostgreSQL, NOTIFY: commit order). */
  async #hearOurselves(): Promise<void> {
    const asked = this.#client?.query('SELECT pg_notify($1, $2)', [PAGES_CHANNEL, '[]'])
    await Promise.race([asked, this.#pause(CATCH_UP_WITHIN_MS)]).catch(() => {})
  }

  #pause(ms: number): Promise<void> {
    return pause(ms, undefined, { signal: this.#stopping.signal, ref: false })
  }
}

/** Runs `act` once at a time. Those who ask while it runs share the next run, which begins after they asked. */
function shareRuns(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const run = () => {
    next = undefined
    running = act().finally(() => {
      running = undefined
    })
    return running
  }
  return () => {
    if (!running) return run()
    next ??= running.then(run)
    return next
  }
}

function readPayload(text: string | undefined): string[] {
  try {
    return payload.parse(JSON.parse(text ?? ''))
  } catch {
    // Whoever notified by hand meant something: better too much than too little.
    return ['all']
  }
}
