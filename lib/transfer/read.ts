import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { CannotStart } from '../cannot-start.ts'
import { listMigrations } from '../db/migrations.ts'
import { type Manifest, manifest, VERSION } from './lines.ts'

/** A file that is no archive, or not a whole one, or not one for this program. Nothing was changed. */
export class BadArchive extends CannotStart {}

export type OpenArchive = { manifest: Manifest; lines: AsyncGenerator<string> }

/**
 * Opens an archive and checks that this program understands it. Its lines come one by one, so that any size fits.
 * @throws {BadArchive}
 */
export async function openArchive(path: string): Promise<OpenArchive> {
  const lines = readLines(path)
  const first = await lines.next()
  const parsed = manifest.safeParse(first.done ? null : parseJson(first.value))
  if (!parsed.success) throw new BadArchive(`${path} is not an archive of Backtalk.`)
  await refuseNewer(parsed.data)
  return { manifest: parsed.data, lines }
}

async function refuseNewer({ version, migration }: Manifest) {
  const known = await listMigrations()
  if (version > VERSION || migration > (known.at(-1) ?? ''))
    throw new BadArchive(
      'This archive was made by a newer Backtalk. Update this one first, then repeat this.',
    )
}

async function* readLines(path: string): AsyncGenerator<string> {
  const unzipped = createGunzip()
  const source = createReadStream(path).on('error', (error) => unzipped.destroy(error))
  try {
    yield* splitLines(source.pipe(unzipped).setEncoding('utf8'))
  } catch (error) {
    throw new BadArchive(`${path} cannot be read: ${inWords(error as NodeJS.ErrnoException)}.`)
  } finally {
    source.destroy()
  }
}

// Not node:readline, which takes U+2028 for the end of a line too.
async function* splitLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const chunk of text) {
    const lines = (held + chunk).split('\n')
    held = lines.pop() ?? ''
    yield* lines
  }
  if (held !== '') yield held
}

function inWords({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'Z_DATA_ERROR') return 'it is damaged, or no archive'
  if (code === 'Z_BUF_ERROR') return 'its end is missing'
  return message
}

/** What a line says, or undefined where it is not JSON. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
