import { dirname } from 'node:path/posix'
import { db } from '../db/client.ts'
import { touch } from '../db/touch.ts'
import { tryToDraw } from './drawing/try-to-draw.ts'
import { frameOf } from './frame.ts'
import type { Kind } from './kinds.ts'
import { readStored } from './store/media-store.ts'
import { storeRenditions } from './store/store-picture.ts'
import { tagsOfMedia } from './tags-of.ts'

/** Any number will do, as long as every instance takes the same ("draw" on a telephone keypad). */
const DRAWING_LOCK = 3729

/** What was stored in a hurry, as the demo's pictures are, gets the sizes that it lacks. One instance draws at a time. */
const TIMEOUT_MS = 120_000

/**
 * Draws what one picture of the library lacks.
 * @returns false when there is nothing to draw, or another instance is drawing
 */
export function drawNextMissing({ now }: { now: Date }): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<[{ got: boolean }]>`
        SELECT pg_try_advisory_xact_lock(${DRAWING_LOCK}::bigint) AS got`
      const media = lock.got ? await tx.media.findFirst(undrawn) : null
      if (!media) return false
      const sizes = await drawLacking(media)
      await tx.mediaRendition.createMany({
        data: sizes.map((size) => ({ ...size, mediaId: media.id })),
        skipDuplicates: true,
      })
      await tx.media.update({ where: { id: media.id }, data: { drawnAt: now } })
      if (sizes.length > 0) await touch(tx, await tagsOfMedia(tx, media.id))
      return true
    },
    { timeout: TIMEOUT_MS },
  )
}

const undrawn = {
  where: { drawnAt: null },
  orderBy: { id: 'asc' },
  include: { renditions: { select: { format: true, width: true } } },
} as const

type Undrawn = NonNullable<Awaited<ReturnType<typeof db.media.findFirst<typeof undrawn>>>>

async function drawLacking(media: Undrawn) {
  if (media.width === null) return []
  const bytes = await readStored(media.sourceKey ?? media.storageKey)
  const picture = bytes && (await tryToDraw(bytes, media.mime as Kind, frameOf(media)))
  const has = new Set(media.renditions.map(({ format, width }) => `${format} ${width}`))
  const lacking = picture?.renditions.filter(({ format, width }) => !has.has(`${format} ${width}`))
  return storeRenditions(`${dirname(media.storageKey)}/${media.id}`, lacking ?? [])
}
