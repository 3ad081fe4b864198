import { tryToDraw } from './drawing/try-to-draw.ts'
import { KINDS, type Kind } from './kinds.ts'
import { mediaStore } from './store/media-store.ts'
import { newFolder } from './store/new-folder.ts'
import { type StoredFiles, storePicture } from './store/store-picture.ts'

/**
 * Stores a file under addresses of its own, a picture in every size; null for a picture that cannot be read.
 * @throws StoreUnavailable
 */
export async function storeBytes(bytes: Uint8Array, kind: Kind): Promise<StoredFiles | null> {
  if (KINDS[kind].picture) {
    const picture = await tryToDraw(bytes, kind)
    return picture && storePicture(picture)
  }
  const storageKey = `${newFolder()}/original.${KINDS[kind].extension}`
  await mediaStore().put(storageKey, bytes)
  return { columns: { storageKey, mime: kind, bytes: bytes.length }, renditions: [] }
}
