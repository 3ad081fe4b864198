import { type Db, db } from '#lib/db/client.ts'
import type { Visibility } from '#lib/db/generated/enums.ts'
import { env } from '#lib/env.ts'
import type { Actor } from '#lib/people/actor.ts'
import { mayReadPrivatePost } from '#lib/posts/may.ts'
import type { LinkedPost } from '#lib/posts/published-post.ts'
import { isUnlocked } from '#lib/posts/unlock.ts'
import { publishedSql } from '#lib/posts/visible.ts'

/** What a reply needs to know of its post; nothing in here is private. */
export type OpenPost = LinkedPost & {
  authorId: bigint
  visibility: Visibility
  commentsOpen: boolean
  commentsCloseAt: Date | null
  holdComments: boolean
}

type Asking = {
  by: Actor | null
  /** The cookie that opens this post, where it asks for a password. */
  unlockKey: string | undefined
  now: Date
}

/** The post that a reply is for, as far as whoever asks may read it; null where it does not exist for them. */
export async function findOpenPost(
  id: bigint,
  { by, unlockKey, now }: Asking,
  from: Db = db,
): Promise<OpenPost | null> {
  // One question instead of one for each relation: every reply begins with it.
  const [post] = await from.$queryRaw<(OpenPost & { passwordHash: string | null })[]>`
    SELECT id, type::text, slug, path, title, published_at AS "publishedAt", author_id AS "authorId",
      visibility::text, password_hash AS "passwordHash",
      comments_open AS "commentsOpen", comments_close_at AS "commentsCloseAt", hold_comments AS "holdComments",
      (SELECT coalesce(json_agg(json_build_object('primary', "primary", 'category', json_build_object('path', category.path))
          ORDER BY category.path), '[]')
        FROM post_categories JOIN categories AS category ON category.id = category_id WHERE post_id = post.id) AS categories
      FROM posts AS post WHERE id = ${id} AND ${publishedSql(now)}`
  if (!post) return null
  if (post.visibility === 'PRIVATE' && !mayReadPrivatePost(by, post)) return null
  const { passwordHash, ...open } = post
  const locked = { id, passwordHash }
  if (post.visibility === 'PASSWORD' && !isUnlocked(locked, unlockKey, env().AUTH_SECRET ?? '')) {
    return null
  }
  return open
}
