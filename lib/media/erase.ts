import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { mayChangeMedia } from './may.ts'
import { removeFiles } from './store/remove-files.ts'
import { tagsOfMedia } from './tags-of.ts'

type Input = {
  id: bigint
  /** Says that whoever deletes it has seen where it is shown. */
  evenIfUsed?: boolean
  by: Actor
  now: Date
}

export type MediaErased =
  | { ok: true }
  | { ok: false; reason: 'not-found' | 'forbidden' }
  /** Posts show it; `uses` of them. Deleting it leaves holes. */
  | { ok: false; reason: 'used'; uses: number }

/** Deletes a file in every size. The row goes first: a crash between leaves files that nobody knows. */
export async function eraseMedia({ id, evenIfUsed, by, now }: Input): Promise<MediaErased> {
  const erased = await db.$transaction(async (tx) => {
    const media = await tx.media.findUnique({ where: { id }, include: { renditions: true } })
    if (!media) return { ok: false, reason: 'not-found' } as const
    if (!mayChangeMedia(by, media)) return { ok: false, reason: 'forbidden' } as const
    const tags = await tagsOfMedia(tx, id)
    const uses = tags.filter((tag) => tag.startsWith('post:')).length
    if (uses > 0 && !evenIfUsed) return { ok: false, reason: 'used', uses } as const
    await tx.media.delete({ where: { id } })
    const summary = `Deleted the file "${media.fileName}" for ever`
    await journal(tx, { kind: 'media.erase', summary, data: { mediaId: String(id) }, by, now })
    await touch(tx, tags)
    return { ok: true, media } as const
  })
  if (!erased.ok) return erased
  await removeFiles(erased.media)
  return { ok: true }
}
