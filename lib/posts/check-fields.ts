import type { Tx } from '../db/client.ts'
import type { StoredFields } from './fields.ts'
import type { WrittenPost } from './find-written.ts'
import { refuseParent } from './tree.ts'

/** What has to be mended before these fields can be stored, by field; null when nothing has to. */
export async function checkFields(
  tx: Tx,
  post: Pick<WrittenPost, 'id' | 'type' | 'publishedAt'>,
  fields: StoredFields,
): Promise<Record<string, string> | null> {
  const errors: Record<string, string> = {}
  if (fields.visibility === 'PASSWORD' && !fields.passwordHash) {
    errors.password = 'Choose the password that readers must give.'
  }
  const publishedAt = fields.publishAt ?? post.publishedAt?.toISOString()
  if (fields.unpublishAt && publishedAt && new Date(fields.unpublishAt) <= new Date(publishedAt)) {
    errors.unpublishAt = 'It would end before it begins.'
  }
  const parentId = post.type === 'PAGE' ? fields.parentId : null
  const refusal = parentId && (await refuseParent(tx, post.id, BigInt(parentId)))
  if (refusal) errors.parentId = refusal
  return Object.keys(errors).length > 0 ? errors : null
}
