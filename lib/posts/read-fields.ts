import type { PostFields, StoredFields } from './fields.ts'
import type { WrittenPost } from './find-written.ts'

/** The fields as readers have them, or would have. */
export function readFields(post: WrittenPost): StoredFields {
  return {
    title: post.title,
    slug: post.slug ?? '',
    html: post.html,
    excerpt: post.excerpt,
    language: post.language,
    authorId: String(post.authorId),
    featuredMediaId: text(post.featuredMediaId),
    sharingMediaId: text(post.sharingMediaId),
    categoryIds: post.categories.map(({ categoryId }) => String(categoryId)),
    primaryCategoryId: text(post.categories.find(({ primary }) => primary)?.categoryId),
    tags: post.tags.map(({ tag }) => tag.name),
    parentId: text(post.parentId),
    menuOrder: post.menuOrder,
    visibility: post.visibility,
    passwordHash: post.passwordHash,
    sticky: post.sticky,
    commentsOpen: post.commentsOpen,
    commentsCloseAt: iso(post.commentsCloseAt),
    holdComments: post.holdComments,
    metaTitle: post.metaTitle,
    metaDescription: post.metaDescription,
    canonicalUrl: post.canonicalUrl,
    noindex: post.noindex,
    publishAt: iso(post.publishedAt),
    unpublishAt: iso(post.unpublishAt),
  }
}

/** What the editor works on: the working draft of a live post, else the post itself. */
export function workingFields(post: WrittenPost): StoredFields {
  const live = readFields(post)
  // A draft that was stored before a field existed takes it from the post.
  return post.draft ? { ...live, ...(post.draft.fields as Partial<StoredFields>) } : live
}

/** The fields without what stays on the server. */
export function shareFields({ passwordHash: _, ...fields }: StoredFields): PostFields {
  return fields
}

/** True when both say the same, whatever the order of their keys (PostgreSQL keeps JSON in an order of its own). */
export function sameFields(a: object, b: object): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))
}

function inOrder(fields: object): [string, unknown][] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))
}

function text(id: bigint | null | undefined): string | null {
  return id == null ? null : String(id)
}

function iso(at: Date | null): string | null {
  return at?.toISOString() ?? null
}
