import { type Db, db, type Tx } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { type JournalEntry, journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import { type Room, takeRoom } from './quota.ts'
import { removeFiles } from './store/remove-files.ts'
import { type StoredFiles, sumBytes } from './store/store-picture.ts'
import { tagsOfMedia } from './tags-of.ts'

type Swap = {
  id: bigint
  /** The files that take the place of the present ones. */
  stored: StoredFiles
  columns: Prisma.MediaUncheckedUpdateInput
  act: JournalEntry
  /** What they take more than those before must be left of their owner's room. */
  mustFit?: boolean
}

export type Swapped =
  | { ok: true }
  | { ok: false; reason: 'not-found' }
  | Exclude<Room, { ok: true }>

/**
 * Puts other files in the place of a media item's. Its old addresses lead to the new ones from now on, and every page that shows it is
 * told. The old files go last: a crash before that leaves files that nobody knows. Where it is refused, the new files go.
 */
export async function swapFiles({ id, stored, columns, act, mustFit }: Swap): Promise<Swapped> {
  const swapped = await db.$transaction(async (tx) => {
    const present = await lockFiles(tx, id)
    if (!present) return { ok: false, reason: 'not-found' } as const
    const room = mustFit ? await roomFor(tx, stored, present) : { ok: true as const }
    if (!room.ok) return room
    const keys = [present.storageKey, ...present.renditions.map(({ storageKey }) => storageKey)]
    await tx.formerMediaFile.createMany({
      data: keys.map((storageKey) => ({ storageKey, mediaId: id })),
      skipDuplicates: true,
    })
    await tx.mediaRendition.deleteMany({ where: { mediaId: id } })
    await tx.media.update({
      where: { id },
      data: { ...columns, renditions: { createMany: { data: stored.renditions } } },
    })
    await journal(tx, act)
    await touch(tx, await tagsOfMedia(tx, id))
    return { ok: true, present } as const
  })
  await removeFiles(swapped.ok ? swapped.present : { ...stored.columns, ...stored })
  return swapped.ok ? { ok: true } : swapped
}

/** Two people who replace one file take turns; the second one's stays. */
async function lockFiles(tx: Tx, id: bigint) {
  await tx.$executeRaw`SELECT FROM media WHERE id = ${id} FOR UPDATE`
  return findFiles(id, tx)
}

type Present = NonNullable<Awaited<ReturnType<typeof findFiles>>>

function roomFor(tx: Tx, stored: StoredFiles, present: Present): Promise<Room> {
  const { bytes, renditionBytes, uploadedById } = present
  const more = sumBytes(stored) - bytes - Number(renditionBytes)
  return takeRoom(tx, more, uploadedById === null ? null : { id: uploadedById })
}

/** The files of a media item, whose they are and how large, or null. */
export function findFiles(id: bigint, from: Db = db) {
  return from.media.findUnique({
    where: { id },
    select: {
      storageKey: true,
      sourceKey: true,
      bytes: true,
      renditionBytes: true,
      uploadedById: true,
      renditions: { select: { storageKey: true } },
    },
  })
}
