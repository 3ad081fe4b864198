import { type Db, db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { getSettings } from '../settings/get.ts'
import { slugify } from '../slug.ts'
import type { PostFields } from './fields.ts'
import { findOutline, findWritten, type Outline, type WrittenPost } from './find-written.ts'
import { mayEditPost } from './may.ts'
import { type Addressed, postPath } from './permalink.ts'
import { shareFields, workingFields } from './read-fields.ts'

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
  const post = await findWritten(id, from)
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

/** What its editor needs to know of a post after every save. */
export type PostPlace = { post: Outline; path: string }

/** Where a post stands now, under the same conditions as `findForEditing`. */
export async function findPlace(id: bigint, by: Actor, from: Db = db): Promise<PostPlace | null> {
  const [post, settings] = await Promise.all([findOutline(id, from), getSettings(from)])
  if (!post || post.status === 'TRASH' || !mayEditPost(by, post)) return null
  const { permalinkStructure, timezone } = settings
  // Without an address it was never live, so that no working draft says anything else.
  const { title, parentId } = post
  const wanted = {
    title,
    slug: post.slug ?? '',
    parentId: parentId === null ? null : String(parentId),
  }
  return {
    post,
    path: postPath(await asPublished(post, wanted, from), permalinkStructure, timezone),
  }
}

type Wanted = Pick<PostFields, 'title' | 'slug' | 'parentId'>

/** An unpublished post with the address that it would get. */
async function asPublished<Post extends Addressed>(
  post: Post,
  fields: Wanted,
  from: Db,
): Promise<Post> {
  const slug = post.slug ?? (slugify(fields.slug || fields.title) || `${post.id}`)
  if (post.type === 'POST' || post.path !== null) {
    return { ...post, slug, publishedAt: post.publishedAt ?? new Date() }
  }
  const parent = fields.parentId
    ? await from.post.findUnique({ where: { id: BigInt(fields.parentId) }, select: { path: true } })
    : null
  return { ...post, path: parent?.path ? `${parent.path}/${slug}` : slug }
}
