import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { env } from '../env.ts'

/** Where media lie. Keys are made by `lib/media`, never by whoever uploads. */
export type MediaStore = {
  put: (key: string, bytes: Uint8Array) => Promise<void>
  /** The whole file, or `range` of it (both ends included); null where there is none. */
  get: (key: string, range?: { start: number; end: number }) => Promise<StoredFile | null>
  /** Its size in bytes, or null. */
  size: (key: string) => Promise<number | null>
  remove: (key: string) => Promise<void>
}

type StoredFile = { stream: ReadableStream<Uint8Array>; size: number }

/** The store of this site: the folder `media` in its data folder. */
export function mediaStore(): MediaStore {
  return diskStore(join(env().DATA_DIR, 'media'))
}

/** A key names one file below the store's folder, and nothing else. */
export function isMediaKey(key: string): boolean {
  return /^[a-z0-9][a-z0-9_-]*(?:\/[a-z0-9][a-z0-9_-]*){0,3}\.[a-z0-9]{2,5}$/.test(key)
}

/** Media as files in a folder. */
function diskStore(folder: string): MediaStore {
  const pathOf = (key: string) => {
    if (!isMediaKey(key)) throw new Error(`"${key}" is not the key of a media file`)
    return join(/* turbopackIgnore: true */ folder, key)
  }
  return {
    put: async (key, bytes) => {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true })
      // Written aside and moved into place: a reader finds all of it or nothing.
      await writeFile(`${path}.part`, bytes)
      await rename(`${path}.part`, path)
    },
    get: async (key, range) => {
      const size = await sizeOf(pathOf(key))
      if (size === null) return null
      const file = createReadStream(pathOf(key), range)
      return { stream: Readable.toWeb(file) as ReadableStream<Uint8Array>, size }
    },
    size: (key) => sizeOf(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}

async function sizeOf(path: string): Promise<number | null> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })
  try {
    const stat = await file?.stat()
    return stat?.isFile() ? stat.size : null
  } finally {
    await file?.close()
  }
}
