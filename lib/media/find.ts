import { type Db, db } from '../db/client.ts'
import { itemOf, itemSelect } from './item.ts'

export type FoundItem = ReturnType<typeof itemOf>

/** One file of the library, or null. */
export async function findMedia(id: bigint, from: Db = db): Promise<FoundItem | null> {
  const media = await from.media.findUnique({ where: { id }, select: itemSelect })
  return media && itemOf(media)
}
