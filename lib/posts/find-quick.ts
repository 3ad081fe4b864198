import { type Db, db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import type { PostFields } from './fields.ts'
import { findWritten } from './find-written.ts'
import { mayEditPost } from './may.ts'
import { readFields, shareFields } from './read-fields.ts'

/** A post's fields as readers have them, for the quick form of a list, without its words; null where `by` may not change it. */
export async function findQuick(
  id: bigint,
  by: Actor,
  from: Db = db,
): Promise<{ version: number; fields: Omit<PostFields, 'html'> } | null> {
  const post = await findWritten(id, from)
  if (!post || post.status === 'TRASH' || !mayEditPost(by, post)) return null
  const { html: _, ...fields } = shareFields(readFields(post))
  return { version: post.version, fields }
}
