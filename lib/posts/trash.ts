import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { loadForWrite, type WriteRefusal } from './load-for-write.ts'

export type Trashed = { ok: true; version: number } | WriteRefusal

/**
 * Moves a post to the trash, whatever its state; one that is there already stays there. Its address is free for others from now on.
 * @param version the version that was looked at; left out for lists, where the title says enough
 */
export function trashPost(input: {
  id: bigint
  version?: number
  by: Actor
  now: Date
}): Promise<Trashed> {
  const { id, version, by, now } = input
  return db.$transaction(async (tx): Promise<Trashed> => {
    const loaded = await loadForWrite(tx, { id, by, version })
    if (!loaded.ok) return loaded
    const { post } = loaded
    if (post.status === 'TRASH') return { ok: true, version: post.version }
    const saved = await tx.post.update({
      where: { id },
      data: {
        status: 'TRASH',
        previousStatus: post.status,
        trashedAt: now,
        version: { increment: 1 },
      },
      select: { version: true },
    })
    const summary = `Moved "${post.title || 'Untitled'}" to the trash`
    await journal(tx, { kind: 'post.trash', summary, data: { postId: String(id) }, by, now })
    await touch(tx, [`post:${id}`, 'lists'])
    return { ok: true, ...saved }
  })
}
