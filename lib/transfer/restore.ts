import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'
import { PAGES_CHANNEL } from '../db/touch.ts'
import { env } from '../env.ts'
import { FileWriter } from './file-writer.ts'
import { type Manifest, otherLine, tableOf } from './lines.ts'
import { BadArchive, openArchive, parseJson } from './read.ts'
import { RowWriter } from './row-writer.ts'
import { ARCHIVED, LEFT_OUT } from './tables.ts'

export type Restored = {
  manifest: Manifest
  /** Of the archive, where it held one. */
  authSecret: string | null
}

type Input = {
  path: string
  /** Empties a site that is not empty; without it such a site is refused. */
  replace: boolean
  /** False for an archive from elsewhere: its HTML is made safe again, and its secrets are left alone. */
  trusted: boolean
}

/**
 * Reads an archive back. All rows or none: one transaction. Files are written before it commits; when it fails, those that were not
 * there before are removed again.
 * @throws {CannotStart} when the site is not empty, or the archive is damaged, incomplete or too new
 */
export async function restoreArchive({ path, replace, trusted }: Input): Promise<Restored> {
  const archive = await openArchive(path)
  const client = new pg.Client({ connectionString: env().DATABASE_URL ?? '' })
  await client.connect()
  const files = new FileWriter()
  try {
    await client.query('BEGIN')
    await makeRoom(client, replace)
    const rows = new RowWriter(client, { trusted })
    const authSecret = await readAll(archive.lines, rows, files)
    await rows.finish(archive.manifest)
    await client.query('SELECT pg_notify($1, $2)', [PAGES_CHANNEL, '["all"]'])
    await client.query('COMMIT')
    return { manifest: archive.manifest, authSecret: trusted ? authSecret : null }
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    await files.takeBack()
    throw inWords(error)
  } finally {
    await client.end()
  }
}

/** Whatever makes a site somebody's: settings alone, or counters, are no reason to refuse. */
const OCCUPIED = ['people', 'posts', 'comments', 'media']

async function makeRoom(client: pg.Client, replace: boolean) {
  for (const table of OCCUPIED) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${table} LIMIT 1`)
    if (rowCount && !replace)
      throw new CannotStart(
        'This site is not empty. Use an empty database, or say --replace to delete everything in it first.',
      )
  }
  const kept = '_prisma_migrations'
  const tables = [...ARCHIVED.map(({ name }) => name), ...Object.keys(LEFT_OUT)]
  await client.query(
    `TRUNCATE ${tables.filter((name) => name !== kept).join(', ')} RESTART IDENTITY CASCADE`,
  )
}

async function readAll(
  lines: AsyncGenerator<string>,
  rows: RowWriter,
  files: FileWriter,
): Promise<string | null> {
  // The manifest was the first.
  let count = 1
  let secret: string | null = null
  for await (const line of lines) {
    count++
    const table = tableOf(line)
    if (table !== null) {
      await rows.add(table, line)
      continue
    }
    const other = otherLine.safeParse(parseJson(line)).data
    if (!other) throw new BadArchive(`Line ${count} of the archive cannot be understood.`)
    if ('end' in other) {
      if (other.lines !== count) break
      await files.finish()
      return secret
    }
    if ('secrets' in other) secret = other.secrets.auth
    else if ('file' in other) await files.begin(other)
    else files.add(other.piece)
  }
  throw new BadArchive('The archive is not whole: its end is missing.')
}

// PostgreSQL's classes of errors about data and about constraints.
function inWords(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError) || !/^2[23]/.test(error.code ?? '')) return error
  return new BadArchive(`The archive does not fit together: ${error.message}.`)
}
