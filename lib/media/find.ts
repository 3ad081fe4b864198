import { type Db, db } from '../db/client.ts'
import { countUses } from './count-uses.ts'
import { type Frame, frameOf } from './frame.ts'
import { itemOf, itemSelect } from './item.ts'
import { isFramable } from './set-frame.ts'

export type FoundItem = ReturnType<typeof itemOf>

/** One file of the library, or null. */
export async function findMedia(id: bigint, from: Db = db): Promise<FoundItem | null> {
  const media = await from.media.findUnique({ where: { id }, select: itemSelect })
  if (!media) return null
  return itemOf(media, (await countUses([id], from)).get(id) ?? 0)
}

type FoundFrame = { frame: Frame; isFramable: boolean; uploadedById: bigint | null }

/** What of a file is shown, whether that can be changed, and whose it is; or null. */
export async function findMediaFrame(id: bigint, from: Db = db): Promise<FoundFrame | null> {
  const media = await from.media.findUnique({ where: { id } })
  if (!media) return null
  const { uploadedById } = media
  return { frame: frameOf(media), isFramable: isFramable(media), uploadedById }
}
