import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { mayChangeMedia } from './may.ts'

type Input = {
  id: bigint
  words: { title: string; alt: string; caption: string }
  by: Actor
  now: Date
}

export type MediaEdited = { ok: true } | { ok: false; reason: 'not-found' | 'forbidden' }

/** Changes what a file is called and how it is described. Posts keep the words that stand in them; a featured picture takes the new ones. */
export function editMedia({ id, words, by, now }: Input): Promise<MediaEdited> {
  return db.$transaction(async (tx): Promise<MediaEdited> => {
    const media = await tx.media.findUnique({ where: { id } })
    if (!media) return { ok: false, reason: 'not-found' }
    if (!mayChangeMedia(by, media)) return { ok: false, reason: 'forbidden' }
    await tx.media.update({ where: { id }, data: { ...words, updatedAt: now } })
    const summary = `Described the file "${media.fileName}"`
    await journal(tx, { kind: 'media.edit', summary, data: { mediaId: String(id) }, by, now })
    await touch(tx, [`media:${id}`, 'lists'])
    return { ok: true }
  })
}
