import type pg from 'pg'
import { mediaStore } from '../media/store/media-store.ts'

/** A line of base64 stays easy to read back. */
const PIECE_BYTES = 192 * 1024

/** The storage keys of all media, of what they were cropped from, and of their sizes. */
export async function listFiles(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ key: string }>(
    `SELECT storage_key AS key FROM media UNION SELECT source_key FROM media WHERE source_key IS NOT NULL
     UNION SELECT storage_key FROM media_renditions ORDER BY 1`,
  )
  return rows.map(({ key }) => key)
}

/** A file as lines; none at all when it is not there. */
export async function* readFile(key: string): AsyncGenerator<string> {
  const stored = await mediaStore().get(key)
  if (!stored) return
  yield JSON.stringify({ file: key, bytes: stored.size })
  let held = Buffer.alloc(0)
  for await (const chunk of stored.stream) {
    held = Buffer.concat([held, chunk])
    while (held.length >= PIECE_BYTES) {
      yield pieceOf(held.subarray(0, PIECE_BYTES))
      held = held.subarray(PIECE_BYTES)
    }
  }
  if (held.length > 0) yield pieceOf(held)
}

function pieceOf(bytes: Buffer): string {
  return JSON.stringify({ piece: bytes.toString('base64') })
}
