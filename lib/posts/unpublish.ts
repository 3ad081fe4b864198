import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { isLive, loadForWrite, type WriteRefusal } from './load-for-write.ts'
import { mayPublishPost } from './may.ts'
import { workingFields } from './read-fields.ts'
import { settleAddress } from './settle-address.ts'
import { lockAddresses } from './slug.ts'
import { writeFields } from './write-fields.ts'

export type Unpublished =
  | { ok: true; version: number }
  | WriteRefusal
  | { ok: false; reason: 'not-live' }

/**
 * Takes a post away from its readers and makes it a draft again, with the words of its working draft where it has one. It keeps its
 * address, so that publishing it again brings every link back to life.
 */
export function unpublishPost(input: {
  id: bigint
  version: number
  by: Actor
  now: Date
}): Promise<Unpublished> {
  const { id, version, by, now } = input
  return db.$transaction(async (tx): Promise<Unpublished> => {
    await lockAddresses(tx)
    const loaded = await loadForWrite(tx, { id, by, version })
    if (!loaded.ok) return loaded
    const { post } = loaded
    if (!isLive(post)) return { ok: false, reason: 'not-live' }
    if (!mayPublishPost(by, post)) return { ok: false, reason: 'forbidden' }
    const fields = workingFields(post)
    const { publishedAt } = post
    const address = await settleAddress(tx, { post, fields, publishedAt, publishing: false, now })
    const saved = await writeFields(tx, id, fields, {
      ...address,
      status: 'DRAFT',
      unpublishAt: null,
      updatedAt: now,
    })
    await tx.postDraft.deleteMany({ where: { postId: id } })
    const summary = `Unpublished "${post.title || 'Untitled'}"`
    await journal(tx, { kind: 'post.unpublish', summary, data: { postId: String(id) }, by, now })
    await touch(tx, [`post:${id}`, 'lists'])
    return { ok: true, ...saved }
  })
}
