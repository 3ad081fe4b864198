import { join } from 'node:path'
import { env } from '../../env.ts'
import { diskStore } from './disk-store.ts'
import { s3Store } from './s3-store.ts'

/** Where media lie. Keys are made by `lib/media`, never by whoever uploads. Everything throws `StoreUnavailable` while it is away. */
export type MediaStore = {
  put: (key: string, bytes: Uint8Array) => Promise<void>
  /** The whole file, or `range` of it (both ends included); null where there is none. */
  get: (key: string, range?: { start: number; end: number }) => Promise<StoredFile | null>
  /** Its size in bytes, or null. */
  size: (key: string) => Promise<number | null>
  remove: (key: string) => Promise<void>
}

type StoredFile = { stream: ReadableStream<Uint8Array>; size: number }

/** The store of this site: the bucket of `S3_BUCKET`, else the folder `media` in its data folder. */
export function mediaStore(): MediaStore {
  const { DATA_DIR, S3 } = env()
  return S3 ? s3Store(S3) : diskStore(join(DATA_DIR, 'media'))
}

/** All bytes of a stored file, or null. */
export async function readStored(key: string): Promise<Uint8Array | null> {
  const file = await mediaStore().get(key)
  return file && new Uint8Array(await new Response(file.stream).arrayBuffer())
}
