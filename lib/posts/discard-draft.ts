import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { loadForWrite, type WriteRefusal } from './load-for-write.ts'
import { noteMediaUse } from './note-media-use.ts'
import { readFields } from './read-fields.ts'

export type Discarded = { ok: true; version: number } | WriteRefusal

/** Throws the working draft of a live post away: the editor shows again what readers have. Its revisions stay. */
export function discardDraft(input: {
  id: bigint
  version: number
  by: Actor
}): Promise<Discarded> {
  const { id, version, by } = input
  return db.$transaction(async (tx): Promise<Discarded> => {
    const loaded = await loadForWrite(tx, { id, by, version })
    if (!loaded.ok) return loaded
    await tx.postDraft.deleteMany({ where: { postId: id } })
    await noteMediaUse(tx, id, [readFields(loaded.post)])
    const saved = await tx.post.update({
      where: { id },
      data: { version: { increment: 1 } },
      select: { version: true },
    })
    return { ok: true, ...saved }
  })
}
