import type { Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { WrittenPost } from './find-written.ts'
import { workingFields } from './read-fields.ts'
import { settleAddress } from './settle-address.ts'
import { writeFields } from './write-fields.ts'

type Taking = {
  post: WrittenPost
  /** Null: the clock, doing what somebody scheduled. */
  by: { id: bigint } | null
  now: Date
}

/**
 * Makes a live post a draft again, with the words of its working draft where it has one. The caller holds `lockAddresses` and the
 * post's row, and has checked that it may.
 */
export async function takeBack(tx: Tx, { post, by, now }: Taking): Promise<{ version: number }> {
  const { id, publishedAt } = post
  const fields = workingFields(post)
  const address = await settleAddress(tx, { post, fields, publishedAt, publishing: false, now })
  const saved = await writeFields(tx, post, fields, {
    ...address,
    status: 'DRAFT',
    unpublishAt: null,
    updatedAt: now,
  })
  await tx.postDraft.deleteMany({ where: { postId: id } })
  const summary = `Unpublished "${post.title || 'Untitled'}"${by ? '' : ' as scheduled'}`
  await journal(tx, { kind: 'post.unpublish', summary, data: { postId: String(id) }, by, now })
  await touch(tx, [`post:${id}`, 'lists'])
  return saved
}
