import { randomBytes } from 'node:crypto'
import { mediaStore, readStored } from './media-store.ts'

/**
 * Puts a small file into the store, reads it and takes it away again.
 * @returns what is wrong, in words, or null
 */
export async function checkStore(): Promise<string | null> {
  const key = `check/${randomBytes(8).toString('hex')}.png`
  const bytes = randomBytes(64)
  try {
    await mediaStore().put(key, bytes)
    const read = await readStored(key)
    await mediaStore().remove(key)
    return read && bytes.equals(read)
      ? null
      : 'The media store does not give back what it was given'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
