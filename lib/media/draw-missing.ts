import { db, type Tx } from '../db/client.ts'
import { touch } from '../db/touch.ts'
import { tryToDraw } from './drawing/try-to-draw.ts'
import { frameOf } from './frame.ts'
import type { Kind } from './kinds.ts'
import { readStored } from './store/media-store.ts'
import { newFolder } from './store/new-folder.ts'
import { removeKeys } from './store/remove-files.ts'
import { storeRenditions } from './store/store-picture.ts'
import { tagsOfMedia } from './tags-of.ts'

/** Longer than a picture may take to be drawn: whoever has not come back by then was killed, and the next one begins anew. */
const LEASE_MS = 120_000

/**
 * Draws the sizes that one picture of the library lacks: what was stored in a hurry, as the demo's pictures are. Any number of instances
 * may do so beside each other: each takes a picture for a while, and no transaction is open while it draws.
 * @returns false when there is nothing to draw, or others draw what there is
 */
export async function drawNextMissing({ now }: { now: Date }): Promise<boolean> {
  const media = await claim(now)
  if (!media) return false
  const sizes = await drawLacking(media)
  const isKept = await db.$transaction((tx) => keep(tx, { media, sizes, now }))
  if (!isKept) await removeKeys(sizes.map(({ storageKey }) => storageKey))
  return true
}

async function claim(now: Date) {
  const until = new Date(now.getTime() + LEASE_MS)
  const [claimed] = await db.$queryRaw<{ id: bigint }[]>`
    UPDATE media SET drawing_until = ${until} WHERE id = (
      SELECT id FROM media WHERE drawn_at IS NULL AND (drawing_until IS NULL OR drawing_until <= ${now})
       ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
    ) RETURNING id`
  const include = { renditions: { select: { format: true, width: true } } }
  return claimed ? db.media.findUnique({ where: { id: claimed.id }, include }) : null
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claim>>>
type Sizes = Awaited<ReturnType<typeof drawLacking>>

async function drawLacking(media: Claimed) {
  if (media.width === null) return []
  const bytes = await readStored(media.sourceKey ?? media.storageKey)
  const picture = bytes && (await tryToDraw(bytes, media.mime as Kind, frameOf(media)))
  const has = new Set(media.renditions.map(({ format, width }) => `${format} ${width}`))
  const lacking = picture?.renditions.filter(({ format, width }) => !has.has(`${format} ${width}`))
  // A folder of their own: whoever comes second must not write over, or take away, what the first one stored.
  return storeRenditions(newFolder(), lacking ?? [])
}

/** False where the picture was replaced, cropped or deleted meanwhile: what was drawn is of the old one. */
async function keep(tx: Tx, { media, sizes, now }: { media: Claimed; sizes: Sizes; now: Date }) {
  const { id, storageKey } = media
  const { count } = await tx.media.updateMany({
    where: { id, storageKey, drawnAt: null },
    data: { drawnAt: now, drawingUntil: null },
  })
  if (count === 0) return false
  await tx.mediaRendition.createMany({
    data: sizes.map((size) => ({ ...size, mediaId: id })),
    skipDuplicates: true,
  })
  if (sizes.length > 0) await touch(tx, await tagsOfMedia(tx, id))
  return true
}
