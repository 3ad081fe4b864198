import { z } from 'zod'
import { idText } from '../id-text.ts'
import { readOriginalAddress } from './original-schema.ts'

/** Ids and times travel as text: the same object is a form's answer, a working draft's JSON and a revision's. */
const time = z.iso.datetime({ offset: true })

/**
 * What an author writes about one post. The limits keep a row readable and a page renderable; the longest novel chapter
 * of the theme test data is far below them.
 */
export const postFields = z.object({
  title: z.string().max(1_000, 'A title of at most 1,000 characters.'),
  /** As typed; empty: made from the title at the first publishing. */
  slug: z.string().max(200, 'At most 200 characters.'),
  html: z.string().max(4_000_000, 'This post is too long to be stored.'),
  excerpt: z.string().max(5_000, 'At most 5,000 characters.'),
  language: z.string().max(35).nullable(),
  authorId: idText,
  featuredMediaId: idText.nullable(),
  /** What other sites show with a link; null: the featured picture, else one that is drawn from the title. */
  sharingMediaId: idText.nullable(),
  categoryIds: z.array(idText).max(200),
  primaryCategoryId: idText.nullable(),
  /** Names; one that is not there yet is made when the post is saved. */
  tags: z.array(z.string().trim().min(1).max(100)).max(200),
  parentId: idText.nullable(),
  menuOrder: z.number().int().min(-10_000).max(10_000),
  visibility: z.enum(['PUBLIC', 'PASSWORD', 'PRIVATE']),
  sticky: z.boolean(),
  commentsOpen: z.boolean(),
  commentsCloseAt: time.nullable(),
  holdComments: z.boolean(),
  metaTitle: z.string().max(300).nullable(),
  metaDescription: z.string().max(1_000).nullable(),
  /** Where the same words stood first, on whatever site; null: here. */
  canonicalUrl: z
    .string()
    .refine(
      (url) => readOriginalAddress(url) === url,
      'A whole address, with https:// at its beginning.',
    )
    .nullable(),
  noindex: z.boolean(),
  /** When it is to be public; null: at the moment of publishing, or unchanged once published. */
  publishAt: time.nullable(),
  unpublishAt: time.nullable(),
})

export type PostFields = z.infer<typeof postFields>

/** A save from the editor: the fields, and a new password where one was typed. */
export const postEdit = postFields.extend({
  password: z.string().min(1).max(200).nullable(),
})

export type PostEdit = z.infer<typeof postEdit>

/** Fields as they are stored: the password is a hash and never leaves the server. */
export type StoredFields = PostFields & { passwordHash: string | null }

/** The fields of a post that nobody has written yet. */
export function emptyFields(author: { id: bigint }, commentsOpen: boolean): PostFields {
  return {
    title: '',
    slug: '',
    html: '',
    excerpt: '',
    language: null,
    authorId: String(author.id),
    featuredMediaId: null,
    sharingMediaId: null,
    categoryIds: [],
    primaryCategoryId: null,
    tags: [],
    parentId: null,
    menuOrder: 0,
    visibility: 'PUBLIC',
    sticky: false,
    commentsOpen,
    commentsCloseAt: null,
    holdComments: false,
    metaTitle: null,
    metaDescription: null,
    canonicalUrl: null,
    noindex: false,
    publishAt: null,
    unpublishAt: null,
  }
}
