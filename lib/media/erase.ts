import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { mayChangeMedia } from './may.ts'
import { mediaStore } from './storage.ts'

export type MediaErased =
  | { ok: true }
  | { ok: false; reason: 'not-found' | 'forbidden' }
  /** Posts show it; `uses` of them. Deleting it would leave holes. */
  | { ok: false; reason: 'used'; uses: number }

/** Deletes a file that nothing shows, in every size. The row goes first: a crash between leaves files that nobody knows. */
export async function eraseMedia({
  id,
  by,
  now,
}: {
  id: bigint
  by: Actor
  now: Date
}): Promise<MediaErased> {
  const media = await db.media.findUnique({
    where: { id },
    include: { renditions: true, _count: { select: { uses: true, featuredOn: true } } },
  })
  if (!media) return { ok: false, reason: 'not-found' }
  if (!mayChangeMedia(by, media)) return { ok: false, reason: 'forbidden' }
  const uses = Math.max(media._count.uses, media._count.featuredOn)
  if (uses > 0) return { ok: false, reason: 'used', uses }
  await db.$transaction(async (tx) => {
    await tx.media.delete({ where: { id } })
    const summary = `Deleted the file "${media.fileName}" for ever`
    await journal(tx, { kind: 'media.erase', summary, data: { mediaId: String(id) }, by, now })
    await touch(tx, [`media:${id}`])
  })
  const keys = [media.storageKey, ...media.renditions.map(({ storageKey }) => storageKey)]
  await Promise.all(keys.map((key) => mediaStore().remove(key)))
  return { ok: true }
}
