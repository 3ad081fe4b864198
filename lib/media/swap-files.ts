import { type Db, db, type Tx } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { type JournalEntry, journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import { removeFiles } from './store/remove-files.ts'
import type { StoredPicture } from './store/store-picture.ts'
import { tagsOfMedia } from './tags-of.ts'

type Swap = {
  id: bigint
  /** The files that take the place of the present ones. */
  stored: Pick<StoredPicture, 'renditions'>
  columns: Prisma.MediaUncheckedUpdateInput
  act: JournalEntry
}

/**
 * Puts other files in the place of a media item's. Its old addresses lead to the new ones from now on, and every page that shows it is
 * told. The old files go last: a crash before that leaves files that nobody knows.
 * @returns false where the item is gone; the new files are then removed
 */
export async function swapFiles({ id, stored, columns, act }: Swap): Promise<boolean> {
  const old = await db.$transaction(async (tx) => {
    const present = await lockFiles(tx, id)
    if (!present) return null
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
    return present
  })
  if (old) await removeFiles(old)
  return old !== null
}

/** Two people who replace one file take turns; the second one's stays. */
async function lockFiles(tx: Tx, id: bigint) {
  await tx.$executeRaw`SELECT FROM media WHERE id = ${id} FOR UPDATE`
  return findFiles(id, tx)
}

/** The keys of all files of a media item, or null. */
export function findFiles(id: bigint, from: Db = db) {
  return from.media.findUnique({
    where: { id },
    select: {
      storageKey: true,
      sourceKey: true,
      renditions: { select: { storageKey: true } },
    },
  })
}
