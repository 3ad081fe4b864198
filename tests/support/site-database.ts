import pg from 'pg'
import { findRunning } from '#lib/db/embedded/start.ts'
import type { Site } from './site.ts'

/** A pool a database that tests ask: each connection to a new one costs more than a hundred questions. */
const pools = new Map<string, pg.Pool>()

/** Asks the database of a running test site directly: what a test needs to arrange, or to see, that no screen shows. */
export async function askDatabase<Row>(
  site: Site,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const connectionString = await findRunning(site.dataDir)
  if (!connectionString) throw new Error(`No database runs on ${site.dataDir}`)
  return (await poolOf(connectionString).query(sql, values)).rows
}

function poolOf(connectionString: string): pg.Pool {
  const known = pools.get(connectionString)
  if (known) return known
  const pool = new pg.Pool({ connectionString, allowExitOnIdle: true })
  // Tests stop and kill databases: a connection that went with one is replaced on next use.
  pool.on('error', () => {})
  pools.set(connectionString, pool)
  return pool
}

/** Publishes a post by the administrator and returns its id. */
export async function insertPost(site: Site, slug: string, words = 'Words.'): Promise<string> {
  const [post] = await askDatabase<{ id: string }>(
    site,
    `INSERT INTO posts (author_id, title, slug, html, text, status, published_at)
     SELECT id, $1, $1, '<p>' || $2 || '</p>', $2, 'PUBLISHED', now() - interval '1 day' FROM people WHERE role = 'ADMINISTRATOR' RETURNING id`,
    [slug, words],
  )
  return post?.id ?? ''
}

/** Stores settings past the screens. */
export async function storeSettings(site: Site, values: Record<string, unknown>): Promise<void> {
  for (const [key, value] of Object.entries(values)) {
    await askDatabase(
      site,
      `INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      [key, JSON.stringify(value)],
    )
  }
}
