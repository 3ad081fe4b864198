import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { mayManageTaxonomy } from './may.ts'
import { redirectTag } from './redirect-term.ts'

type Input = { id: bigint; by: Actor; now: Date }

export type TagRemoved = { ok: true } | { ok: false; reason: 'forbidden' | 'not-found' }

/** Gives every post of one tag another one instead, and takes the first away. Its address leads to the other. */
export function mergeTag({ id, intoId, by, now }: Input & { intoId: bigint }): Promise<TagRemoved> {
  return db.$transaction(async (tx): Promise<TagRemoved> => {
    if (!mayManageTaxonomy(by)) return { ok: false, reason: 'forbidden' }
    const tag = await tx.tag.findUnique({ where: { id } })
    const into = await tx.tag.findUnique({ where: { id: intoId } })
    if (!tag || !into || id === intoId) return { ok: false, reason: 'not-found' }
    await tx.$executeRaw`
      INSERT INTO post_tags (post_id, tag_id) SELECT post_id, ${intoId} FROM post_tags WHERE tag_id = ${id}
      ON CONFLICT DO NOTHING`
    await tx.tag.delete({ where: { id } })
    await redirectTag(tx, { from: tag.slug, to: into.slug, now })
    const summary = `Merged the tag "${tag.name}" into "${into.name}"`
    await journal(tx, { kind: 'tag.merge', summary, by, now })
    await touch(tx, ['lists', 'settings'])
    return { ok: true }
  })
}

/** Takes a tag away from all its posts. */
export function deleteTag({ id, by, now }: Input): Promise<TagRemoved> {
  return db.$transaction(async (tx): Promise<TagRemoved> => {
    if (!mayManageTaxonomy(by)) return { ok: false, reason: 'forbidden' }
    const tag = await tx.tag.findUnique({ where: { id } })
    if (!tag) return { ok: false, reason: 'not-found' }
    await tx.tag.delete({ where: { id } })
    await journal(tx, { kind: 'tag.delete', summary: `Deleted the tag "${tag.name}"`, by, now })
    await touch(tx, ['lists', 'settings'])
    return { ok: true }
  })
}
