import pg from 'pg'
import { findRunning } from '#lib/db/embedded/start.ts'
import type { Site } from './site.ts'

/** Asks the database of a running test site directly: what a test needs to arrange, or to see, that no screen shows. */
export async function askDatabase<Row>(
  site: Site,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: await findRunning(site.dataDir) })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
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
