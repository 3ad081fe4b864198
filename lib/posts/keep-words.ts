import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import type { PostEdit } from './fields.ts'
import { loadForWrite, type WriteRefusal } from './load-for-write.ts'
import { workingFields } from './read-fields.ts'
import { revise } from './revise.ts'
import { takeFields } from './take-fields.ts'

type Input = { id: bigint; edit: PostEdit; by: Actor; now: Date }

/**
 * Keeps words as a revision and leaves the post as it is, whatever its version: those that somebody leaves behind who chose between
 * two. Nothing of them is lost, and nothing is overwritten.
 */
export function keepWords({ id, edit, by, now }: Input): Promise<{ ok: true } | WriteRefusal> {
  return db.$transaction(async (tx): Promise<{ ok: true } | WriteRefusal> => {
    const loaded = await loadForWrite(tx, { id, by })
    if (!loaded.ok) return loaded
    const fields = await takeFields(tx, edit, workingFields(loaded.post), by)
    await revise(tx, { post: loaded.post, kind: 'SAVE', fields, by, now })
    return { ok: true }
  })
}
