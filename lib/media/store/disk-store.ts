import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { checkMediaKey } from './media-key.ts'
import type { MediaStore } from './media-store.ts'

/** Media as files in a folder. */
export function diskStore(folder: string): MediaStore {
  const pathOf = (key: string) => join(/* turbopackIgnore: true */ folder, checkMediaKey(key))
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
