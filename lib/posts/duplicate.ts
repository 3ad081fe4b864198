import type { Actor } from '../people/actor.ts'
import { type Created, createPost } from './create.ts'
import { findWritten } from './find-written.ts'
import type { WriteRefusal } from './load-for-write.ts'
import { mayEditPost } from './may.ts'
import { shareFields, workingFields } from './read-fields.ts'
import { type Saved, savePost } from './save.ts'

/** Makes a draft by `by` with the words of another post: without its address, its dates, its password and its comments. */
export async function duplicatePost(input: {
  id: bigint
  by: Actor
  now: Date
}): Promise<Created | Extract<Saved, { ok: false }> | WriteRefusal> {
  const { id, by, now } = input
  const post = await findWritten(id)
  if (!post) return { ok: false, reason: 'not-found' }
  if (!mayEditPost(by, post)) return { ok: false, reason: 'forbidden' }
  const copy = await createPost({ type: post.type, by, now })
  if (!copy.ok) return copy
  const fields = shareFields(workingFields(post))
  const edit = {
    ...fields,
    title: `${fields.title} (copy)`,
    slug: '',
    authorId: String(by.id),
    visibility: 'PUBLIC' as const,
    sticky: false,
    canonicalUrl: null,
    publishAt: null,
    unpublishAt: null,
    password: null,
  }
  const saved = await savePost({ id: copy.id, version: copy.version, edit, by, now })
  return saved.ok ? { ok: true, id: copy.id, version: saved.version } : saved
}
