import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { link, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'
import { listMigrations } from '../db/migrations.ts'
import { env } from '../env.ts'
import { listFiles, readFile } from './files.ts'
import { type Manifest, VERSION } from './lines.ts'
import { readRows } from './rows.ts'
import { ARCHIVED, type ArchivedTable } from './tables.ts'

export type Kind = Manifest['kind']
export type Written = { manifest: Manifest; missingFiles: string[] }

type Input = { path: string; kind: Kind; now: Date }

/**
 * Writes the whole site into one file, as it was at one moment, while it may go on serving. A backup holds the secrets as well.
 * @throws {CannotStart} when there is a file of that name already: nothing is ever overwritten
 */
export async function writeArchive({ path, kind, now }: Input): Promise<Written> {
  const aside = `${path}.${process.pid}.part`
  const client = new pg.Client({ connectionString: env().DATABASE_URL ?? '' })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const written = await writeInto(aside, client, kind, now)
    // Linked into place: complete or not there, and never over another one.
    await link(aside, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST')
        throw new CannotStart(`${path} is there already: choose another name.`)
      throw error
    })
    return written
  } finally {
    await client.end()
    await rm(aside, { force: true })
  }
}

async function writeInto(path: string, client: pg.Client, kind: Kind, now: Date): Promise<Written> {
  const tables = ARCHIVED.filter(({ backupOnly }) => kind === 'backup' || !backupOnly)
  const files = await listFiles(client)
  const manifest = await describe(client, tables, { kind, now, files: files.length })
  const gzip = createGzip()
  // Names, addresses and, in a backup, secrets: for its owner's eyes.
  const out = createWriteStream(path, { mode: 0o600 })
  const done = finished(gzip.pipe(out))
  done.catch(() => {})
  let lines = 0
  const write = async (line: string) => {
    lines++
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), done])
  }
  await write(JSON.stringify(manifest))
  if (kind === 'backup') await write(JSON.stringify({ secrets: { auth: env().AUTH_SECRET ?? '' } }))
  const missingFiles: string[] = []
  for (const key of files) {
    let found = false
    for await (const line of readFile(key)) {
      found = true
      await write(line)
    }
    if (!found) missingFiles.push(key)
  }
  for (const table of tables)
    for await (const line of readRows(client, table, kind)) await write(line)
  await write(JSON.stringify({ end: true, lines: lines + 1 }))
  gzip.end()
  await done
  return { manifest, missingFiles }
}

type About = { kind: Kind; now: Date; files: number }

async function describe(
  client: pg.Client,
  tables: readonly ArchivedTable[],
  { kind, now, files }: About,
): Promise<Manifest> {
  const rows: Record<string, number> = {}
  for (const { name } of tables) {
    const counted = await client.query<{ count: number }>(`SELECT count(*)::int FROM ${name}`)
    rows[name] = counted.rows[0]?.count ?? 0
  }
  return {
    format: 'backtalk',
    version: VERSION,
    kind,
    createdAt: now.toISOString(),
    siteUrl: env().SITE_URL,
    migration: (await listMigrations()).at(-1) ?? '',
    rows,
    files,
  }
}
