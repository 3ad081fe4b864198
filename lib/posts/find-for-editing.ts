import { type Db, db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { getSettings } from '../settings/get.ts'
import { slugify } from '../slug.ts'
import type { PostFields } from './fields.ts'
import { mayEditPost } from './may.ts'
import { postPath } from './permalink.ts'
import { shareFields, type WrittenPost, workingFields, writtenSelect } from './read-fields.ts'

export type EditedPost = {
  post: WrittenPost
  /** The working copy: what the editor shows. */
  fields: PostFields
  hasPassword: boolean
  /** Where readers find it, or will if it is published as it is. */
  path: string
}

/** A post for its editor, or null where there is none that `by` may change. What is in the trash has to be restored first. */
export async function findForEditing(
  id: bigint,
  by: Actor,
  from: Db = db,
): Promise<EditedPost | null> {
  const post = await from.post.findUnique({ where: { id }, select: writtenSelect })
  if (!post || post.status === 'TRASH' || !mayEditPost(by, post)) return null
  const { permalinkStructure, timezone } = await getSettings(from)
  const fields = workingFields(post)
  return {
    post,
    fields: shareFields(fields),
    hasPassword: fields.passwordHash !== null,
    path: postPath(await asPublished(post, fields, from), permalinkStructure, timezone),
  }
}

/** An unpublished post with the address that it would get. */
async function asPublished(post: WrittenPost, fields: PostFields, from: Db): Promise<WrittenPost> {
  const slug = post.slug ?? (slugify(fields.slug || fields.title) || `${post.id}`)
  if (post.type === 'POST' || post.path !== null) {
    return { ...post, slug, publishedAt: post.publishedAt ?? new Date() }
  }
  const parent = fields.parentId
    ? await from.post.findUnique({ where: { id: BigInt(fields.parentId) }, select: { path: true } })
    : null
  return { ...post, path: parent?.path ? `${parent.path}/${slug}` : slug }
}
