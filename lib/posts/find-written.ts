import { type Db, db } from '../db/client.ts'
import { type Post, type PostDraft, Prisma } from '../db/generated/client.ts'

/** Everything of a post but its words. */
export type Outline = Pick<
  Post,
  | 'id'
  | 'type'
  | 'status'
  | 'previousStatus'
  | 'version'
  | 'title'
  | 'slug'
  | 'path'
  | 'excerpt'
  | 'language'
  | 'authorId'
  | 'featuredMediaId'
  | 'sharingMediaId'
  | 'parentId'
  | 'menuOrder'
  | 'visibility'
  | 'passwordHash'
  | 'sticky'
  | 'commentsOpen'
  | 'commentsCloseAt'
  | 'holdComments'
  | 'metaTitle'
  | 'metaDescription'
  | 'canonicalUrl'
  | 'noindex'
  | 'publishedAt'
  | 'unpublishAt'
  | 'revisedAt'
  | 'trashedAt'
  | 'createdAt'
  | 'updatedAt'
> & {
  author: { slug: string }
  /** In the order of the tree. */
  categories: { categoryId: bigint; primary: boolean; category: { path: string } }[]
  /** In the order of their names. */
  tags: { tag: { name: string } }[]
  draft: Pick<PostDraft, 'publishAt' | 'savedById' | 'savedAt'> | null
}

/** Everything that a write needs to know of a post before it changes it. */
export type WrittenPost = Outline & {
  html: string
  draft: Pick<PostDraft, 'fields' | 'publishAt' | 'savedById' | 'savedAt'> | null
}

/** A post with all that is kept beside it. One question, because its editor asks every few seconds. */
export async function findWritten(id: bigint, from: Db = db): Promise<WrittenPost | null> {
  const words = Prisma.sql`post.html, draft.fields AS "draftFields"`
  const [row] = await from.$queryRaw<(Row & Words)[]>(postSql(id, words))
  if (!row) return null
  const { html, draftFields, ...rest } = row
  const { draft, ...post } = outlineOf(rest)
  return { ...post, html, draft: draft && { ...draft, fields: draftFields } }
}

/** The same without its words, which may be long. */
export async function findOutline(id: bigint, from: Db = db): Promise<Outline | null> {
  const [row] = await from.$queryRaw<Row[]>(postSql(id, Prisma.sql`NULL AS words`))
  return row ? outlineOf(row) : null
}

type Words = { html: string; draftFields: PostDraft['fields'] }

type Row = Omit<Outline, 'author' | 'categories' | 'tags' | 'draft'> & {
  authorSlug: string
  categories: { id: string; primary: boolean; path: string }[]
  tags: string[]
  draftPublishAt: Date | null
  draftSavedById: bigint | null
  /** Null without a draft. */
  draftSavedAt: Date | null
}

function postSql(id: bigint, words: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT post.id, post.type::text, post.status::text, previous_status::text AS "previousStatus", post.version, title, post.slug, path,
      excerpt, language, author_id AS "authorId", author.slug AS "authorSlug",
      featured_media_id AS "featuredMediaId", sharing_media_id AS "sharingMediaId", parent_id AS "parentId", menu_order AS "menuOrder",
      visibility::text, post.password_hash AS "passwordHash", sticky,
      comments_open AS "commentsOpen", comments_close_at AS "commentsCloseAt", hold_comments AS "holdComments",
      meta_title AS "metaTitle", meta_description AS "metaDescription", canonical_url AS "canonicalUrl", noindex,
      published_at AS "publishedAt", unpublish_at AS "unpublishAt", revised_at AS "revisedAt", trashed_at AS "trashedAt",
      post.created_at AS "createdAt", post.updated_at AS "updatedAt",
      (SELECT coalesce(json_agg(json_build_object('id', category.id::text, 'primary', "primary", 'path', category.path)
          ORDER BY category.path), '[]')
        FROM post_categories JOIN categories AS category ON category.id = category_id WHERE post_id = post.id) AS categories,
      ARRAY(SELECT tag.name::text FROM post_tags JOIN tags AS tag ON tag.id = tag_id WHERE post_id = post.id ORDER BY tag.name) AS tags,
      draft.publish_at AS "draftPublishAt", draft.saved_by_id AS "draftSavedById", draft.saved_at AS "draftSavedAt", ${words}
    FROM posts AS post JOIN people AS author ON author.id = author_id LEFT JOIN post_drafts AS draft ON draft.post_id = post.id
    WHERE post.id = ${id}`
}

function outlineOf(row: Row): Outline {
  const { authorSlug, categories, tags, draftPublishAt, draftSavedById, draftSavedAt, ...post } =
    row
  return {
    ...post,
    author: { slug: authorSlug },
    categories: categories.map(({ id, primary, path }) => ({
      categoryId: BigInt(id),
      primary,
      category: { path },
    })),
    tags: tags.map((name) => ({ tag: { name } })),
    draft: draftSavedAt && {
      publishAt: draftPublishAt,
      savedById: draftSavedById,
      savedAt: draftSavedAt,
    },
  }
}
