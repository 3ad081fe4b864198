import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'
import { startEmbedded } from '../db/embedded/start.ts'
import { isUnreachable } from '../db/errors.ts'
import { env, provideEnv } from '../env.ts'

export type Database = { url: string; embedded: boolean; stop(): Promise<void> }

/** Databases and applications are often started together: how long to wait for the other one. */
const PATIENCE_MS = 30_000

/**
 * The database to run on: `DATABASE_URL`, or the embedded one, started.
 * @throws {CannotStart} when it cannot be had
 */
export async function openDatabase(): Promise<Database> {
  const { DATABASE_URL, DATA_DIR, HOST } = env()
  if (!DATABASE_URL) {
    const { url, stop } = await startEmbedded(DATA_DIR)
    // The address to listen on was chosen for the embedded default, and stays.
    provideEnv({ DATABASE_URL: url, HOST })
    return { url, embedded: true, stop }
  }
  await waitFor(DATABASE_URL)
  return { url: DATABASE_URL, embedded: false, stop: async () => {} }
}

async function waitFor(url: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const error = await tryConnection(url)
    if (!error) return
    if (!isUnreachable(error) || Date.now() > until) {
      throw new CannotStart(
        `The database of DATABASE_URL (${new URL(url).host}) cannot be used: ${error.message}.`,
      )
    }
    await pause(500)
  }
}

async function tryConnection(connectionString: string): Promise<Error | undefined> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    return undefined
  } catch (error) {
    return error as Error
  } finally {
    await client.end().catch(() => {})
  }
}
