import { mediaStore } from './media-store.ts'

type Files = {
  storageKey: string
  sourceKey?: string | null
  renditions: readonly { storageKey: string }[]
}

/**
 * Removes the files of a media item after the database has let go of them. A store that is away now keeps files that nobody knows;
 * what was done stays done.
 */
export async function removeFiles({ storageKey, sourceKey, renditions }: Files): Promise<void> {
  const keys = [storageKey, ...renditions.map((rendition) => rendition.storageKey)]
  if (sourceKey) keys.push(sourceKey)
  await removeKeys(keys)
}

/** As `removeFiles`, by keys. */
export async function removeKeys(keys: readonly string[]): Promise<void> {
  await Promise.allSettled(keys.map((key) => mediaStore().remove(key)))
}
