import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { loadForWrite, type WriteRefusal } from './load-for-write.ts'

export type Erased = { ok: true } | WriteRefusal | { ok: false; reason: 'not-trashed' }

/**
 * Deletes a post in the trash for ever, with its comments, revisions and redirects. Pages below it move up to where it stood.
 * The only act on a post that cannot be undone.
 */
export function erasePost(input: { id: bigint; by: Actor; now: Date }): Promise<Erased> {
  const { id, by, now } = input
  return db.$transaction(async (tx): Promise<Erased> => {
    const loaded = await loadForWrite(tx, { id, by })
    if (!loaded.ok) return loaded
    if (loaded.post.status !== 'TRASH') return { ok: false, reason: 'not-trashed' }
    await tx.post.updateMany({ where: { parentId: id }, data: { parentId: loaded.post.parentId } })
    await tx.post.delete({ where: { id } })
    const summary = `Deleted "${loaded.post.title || 'Untitled'}" for ever`
    await journal(tx, { kind: 'post.erase', summary, data: { postId: String(id) }, by, now })
    return { ok: true }
  })
}
