import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { hasRole } from '../people/roles.ts'
import { loadForWrite, type WriteRefusal } from './load-for-write.ts'

type Input = { id: bigint; version: number; by: Actor; now: Date }

export type Reviewed =
  | { ok: true; version: number }
  | WriteRefusal
  | { ok: false; reason: 'not-a-draft' | 'not-in-review' }

/** Asks the editors to look at a finished draft. Its writer may go on writing meanwhile. */
export function submitForReview({ id, version, by, now }: Input): Promise<Reviewed> {
  return db.$transaction(async (tx): Promise<Reviewed> => {
    const loaded = await loadForWrite(tx, { id, by, version })
    if (!loaded.ok) return loaded
    if (loaded.post.status !== 'DRAFT') return { ok: false, reason: 'not-a-draft' }
    const saved = await tx.post.update({
      where: { id },
      data: { status: 'IN_REVIEW', version: { increment: 1 } },
      select: { version: true },
    })
    const summary = `Submitted "${loaded.post.title || 'Untitled'}" for review`
    await journal(tx, { kind: 'post.submit', summary, data: { postId: String(id) }, by, now })
    return { ok: true, ...saved }
  })
}

/** An editor gives a submitted draft back to its writer, with a note that says what is still wanted. */
export function returnToWriter(input: Input & { note: string }): Promise<Reviewed> {
  const { id, version, note, by, now } = input
  return db.$transaction(async (tx): Promise<Reviewed> => {
    const loaded = await loadForWrite(tx, { id, by, version })
    if (!loaded.ok) return loaded
    if (!hasRole(by, 'EDITOR')) return { ok: false, reason: 'forbidden' }
    if (loaded.post.status !== 'IN_REVIEW') return { ok: false, reason: 'not-in-review' }
    const saved = await tx.post.update({
      where: { id },
      data: { status: 'DRAFT', version: { increment: 1 } },
      select: { version: true },
    })
    await journal(tx, {
      kind: 'post.return',
      summary: `Returned "${loaded.post.title || 'Untitled'}" to its writer`,
      data: { postId: String(id) },
      ...(note.trim() && { reason: note.trim() }),
      by,
      now,
    })
    return { ok: true, ...saved }
  })
}
