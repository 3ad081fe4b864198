import { findFiles } from './swap-files.ts'

/** The key of the whole picture of a media item, cropped or not; null where there is no such item. */
export async function findSource(id: bigint): Promise<string | null> {
  const files = await findFiles(id)
  return files && (files.sourceKey ?? files.storageKey)
}
