import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { loadForWrite, type WriteRefusal } from './load-for-write.ts'
import { mayPublishPost } from './may.ts'

type Input = {
  id: bigint
  /** The version that was looked at. */
  version: number
  /** When the working draft goes live; null: by hand, as usual. */
  at: Date | null
  by: Actor
  now: Date
}

export type UpdateScheduled =
  | { ok: true }
  | WriteRefusal
  | { ok: false; reason: 'no-draft' | 'past' }

/**
 * Lets the working draft of a live post go live by itself at a moment ahead, in the words that it has then. Nothing of the post changes
 * before, so its version stays.
 */
export function scheduleUpdate(input: Input): Promise<UpdateScheduled> {
  const { id, version, at, by, now } = input
  return db.$transaction(async (tx): Promise<UpdateScheduled> => {
    const loaded = await loadForWrite(tx, { id, by, version })
    if (!loaded.ok) return loaded
    const { post } = loaded
    if (!mayPublishPost(by, post)) return { ok: false, reason: 'forbidden' }
    if (post.status !== 'PUBLISHED' || !post.draft) return { ok: false, reason: 'no-draft' }
    if (at && at <= now) return { ok: false, reason: 'past' }
    await tx.postDraft.update({ where: { postId: id }, data: { publishAt: at } })
    const name = `"${post.title || 'Untitled'}"`
    const summary = at ? `Scheduled an update of ${name}` : `Called off the update of ${name}`
    const data = { postId: String(id), at: at?.toISOString() ?? null }
    await journal(tx, { kind: 'post.schedule-update', summary, data, by, now })
    return { ok: true }
  })
}
