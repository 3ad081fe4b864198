import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { mayChangeMedia } from './may.ts'

type Input = { id: bigint; by: Actor; now: Date }

export type MediaMoved = { ok: true } | { ok: false; reason: 'not-found' | 'forbidden' }

/**
 * Moves a file to the trash: the library does not offer it any more. Posts that show it go on doing so, and as long as one does, it is
 * not deleted by itself.
 */
export function trashMedia(input: Input): Promise<MediaMoved> {
  return move(input, {
    trashedAt: input.now,
    kind: 'media.trash',
    words: 'Moved',
    to: 'to the trash',
  })
}

/** Takes a file out of the trash again, as it was. */
export function restoreMedia(input: Input): Promise<MediaMoved> {
  return move(input, {
    trashedAt: null,
    kind: 'media.restore',
    words: 'Restored',
    to: 'from the trash',
  })
}

type Move = { trashedAt: Date | null; kind: string; words: string; to: string }

/** One that is there already stays as it is. */
function move({ id, by, now }: Input, { trashedAt, kind, words, to }: Move): Promise<MediaMoved> {
  return db.$transaction(async (tx): Promise<MediaMoved> => {
    const media = await lock(tx, id)
    if (!media) return { ok: false, reason: 'not-found' }
    if (!mayChangeMedia(by, media)) return { ok: false, reason: 'forbidden' }
    if ((media.trashedAt === null) === (trashedAt === null)) return { ok: true }
    await tx.media.update({ where: { id }, data: { trashedAt, updatedAt: now } })
    const summary = `${words} the file "${media.fileName}" ${to}`
    await journal(tx, { kind, summary, data: { mediaId: String(id) }, by, now })
    return { ok: true }
  })
}

async function lock(tx: Tx, id: bigint) {
  await tx.$executeRaw`SELECT FROM media WHERE id = ${id} FOR UPDATE`
  return tx.media.findUnique({ where: { id } })
}
