import type { Tx } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { textOf, wordCount } from '../html/text.ts'
import type { StoredFields } from './fields.ts'
import type { WrittenPost } from './find-written.ts'
import { noteMediaUse, showSameMedia } from './note-media-use.ts'
import { readFields, sameFields } from './read-fields.ts'
import { searchConfiguration } from './search-language.ts'
import { setTerms } from './set-terms.ts'

/**
 * Writes the fields into the post itself, with all that is kept beside it: text and word count, search language, categories, tags,
 * media use; `post` is what stands there now. `more` are columns that the caller decides about: status, slug, path, times.
 * @param writing somebody is at it, and readers see nothing of it: the text and what search makes of it follow with the next save by hand
 */
export async function writeFields(
  tx: Tx,
  post: WrittenPost,
  fields: StoredFields,
  more: Prisma.PostUncheckedUpdateInput,
  { writing = false } = {},
): Promise<{ version: number }> {
  const { id } = post
  const before = readFields(post)
  const saved = await tx.post.update({
    where: { id },
    data: {
      html: fields.html,
      ...(!writing && wordsOf(fields.html)),
      // PostgreSQL parses the whole text anew for search when it is told any of them, be it the same.
      ...(fields.title !== before.title && { title: fields.title }),
      ...(fields.excerpt !== before.excerpt && { excerpt: fields.excerpt }),
      language: fields.language,
      authorId: BigInt(fields.authorId),
      featuredMediaId: await existingMedia(tx, fields.featuredMediaId),
      sharingMediaId: await existingMedia(tx, fields.sharingMediaId),
      menuOrder: fields.menuOrder,
      visibility: fields.visibility,
      passwordHash: fields.passwordHash,
      sticky: fields.sticky,
      commentsOpen: fields.commentsOpen,
      commentsCloseAt: fields.commentsCloseAt,
      holdComments: fields.holdComments,
      metaTitle: fields.metaTitle,
      metaDescription: fields.metaDescription,
      canonicalUrl: fields.canonicalUrl,
      noindex: fields.noindex,
      version: { increment: 1 },
      ...more,
    },
    select: { version: true },
  })
  if (!writing) await setSearchLanguage(tx, id, fields.language)
  // An autosave comes every few seconds, and hardly ever changes them.
  if (!sameFields(termsOf(fields), termsOf(before))) await setTerms(tx, id, fields)
  if (!writing || !showSameMedia(fields, before)) await noteMediaUse(tx, id, [fields])
  return saved
}

function wordsOf(html: string) {
  const text = textOf(html)
  return { text, wordCount: wordCount(text) }
}

function termsOf({ categoryIds, primaryCategoryId, tags }: StoredFields) {
  return { categoryIds, primaryCategoryId, tags }
}

/** A picture that was deleted meanwhile is left out rather than refusing the author's words. */
async function existingMedia(tx: Tx, id: string | null): Promise<bigint | null> {
  if (id === null) return null
  const media = await tx.media.findUnique({ where: { id: BigInt(id) }, select: { id: true } })
  return media?.id ?? null
}

async function setSearchLanguage(tx: Tx, id: bigint, language: string | null) {
  const configuration = await searchConfiguration(tx, language)
  await tx.$executeRaw`
    UPDATE posts SET search_language = ${configuration}::regconfig
    WHERE id = ${id} AND search_language <> ${configuration}::regconfig`
}
