import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { CannotStart } from '../../cannot-start.ts'

/** That this process, and no other, runs on the data folder. */
export type Claim = { release(): Promise<void> }

const CLAIM_LOCK = 22258256
/** A killed application's connection is noticed at once; this is for a machine under load. */
const PATIENCE_MS = 2_000

/**
 * Claims a data folder through a lock in its own database, held by an open connection: a killed process gives it back by
 * dying, and no lock file can be left behind.
 * @throws {CannotStart} when another application holds it
 * @throws the connection's error while the server is not ready
 */
export async function claim(url: string, dataDir: string): Promise<Claim> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `backtalk ${process.pid}`,
    keepAlive: true,
  })
  // The server going away ends the claim with it; whoever uses the database notices by themselves.
  client.on('error', () => {})
  await client.connect()
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS mine', [CLAIM_LOCK])
    if (rows[0].mine) return { release: () => client.end().catch(() => {}) }
    if (Date.now() > until) break
    await pause(50)
  }
  const holder = await holderOf(client)
  await client.end()
  throw new CannotStart(
    `Another Backtalk${holder} is already running on the data folder ${dataDir}. Stop it first, or set DATA_DIR to another folder.`,
  )
}

async function holderOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    `SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE locktype = 'advisory' AND granted AND objid = $1 LIMIT 1`,
    [CLAIM_LOCK],
  )
  const pid = /^backtalk (\d+)$/.exec(rows[0]?.application_name ?? '')?.[1]
  return pid ? ` (process ${pid})` : ''
}
