import { type Db, db } from '../db/client.ts'
import { textOf, wordCount } from '../html/text.ts'
import type { Actor } from '../people/actor.ts'
import { slugify } from '../slug.ts'
import type { PostFields } from './fields.ts'
import { type OpenedPost, openedSelect } from './find-by-path.ts'
import { findForEditing } from './find-for-editing.ts'
import { publishedSelect } from './published-post.ts'

/** A post as readers would find it if its working copy were published now; null where `by` may not change it. */
export async function findPreview(
  id: bigint,
  by: Actor,
  from: Db = db,
): Promise<OpenedPost | null> {
  const edited = await findForEditing(id, by, from)
  return edited && asPublished(id, edited.fields, from)
}

/** A post with its working copy's words, terms and picture in the places of the live ones. */
export async function asPublished(
  id: bigint,
  fields: PostFields,
  from: Db = db,
): Promise<OpenedPost | null> {
  const post = await from.post.findUnique({ where: { id }, select: openedSelect })
  if (!post) return null
  const text = textOf(fields.html)
  return {
    ...post,
    title: fields.title,
    html: fields.html,
    text,
    wordCount: wordCount(text),
    excerpt: fields.excerpt,
    language: fields.language,
    author: await authorOf(fields, post, from),
    publishedAt: fields.publishAt ? new Date(fields.publishAt) : (post.publishedAt ?? new Date()),
    tags: fields.tags.map((name) => ({ tag: { name, slug: slugify(name) } })),
    categories: await categoriesOf(fields, from),
    featuredMedia: await pictureOf(fields.featuredMediaId, from),
    sharingMedia: await pictureOf(fields.sharingMediaId, from),
  }
}

async function categoriesOf({ categoryIds, primaryCategoryId }: PostFields, from: Db) {
  const categories = await from.category.findMany({
    where: { id: { in: categoryIds.map(BigInt) } },
    select: { id: true, name: true, path: true },
    orderBy: { path: 'asc' },
  })
  return categories.map(({ id, ...category }) => ({
    primary: String(id) === primaryCategoryId,
    category,
  }))
}

async function authorOf({ authorId }: PostFields, post: OpenedPost, from: Db) {
  const { select } = publishedSelect.author
  return (await from.person.findUnique({ where: { id: BigInt(authorId) }, select })) ?? post.author
}

function pictureOf(mediaId: string | null, from: Db) {
  if (mediaId === null) return null
  const { select } = publishedSelect.featuredMedia
  return from.media.findUnique({ where: { id: BigInt(mediaId) }, select })
}
