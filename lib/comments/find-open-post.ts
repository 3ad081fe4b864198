import { db } from '#lib/db/client.ts'
import type { Visibility } from '#lib/db/generated/enums.ts'
import { env } from '#lib/env.ts'
import type { Actor } from '#lib/people/actor.ts'
import { mayReadPrivatePost } from '#lib/posts/may.ts'
import type { LinkedPost } from '#lib/posts/published-post.ts'
import { isUnlocked } from '#lib/posts/unlock.ts'
import { publishedSql } from '#lib/posts/visible.ts'
import { readSettings, storedSettingsSql } from '#lib/settings/get.ts'
import type { Settings } from '#lib/settings/schema.ts'

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

/** Where a reply would stand. */
export type Place = {
  /** Null where it does not exist for whoever asks. */
  post: OpenPost | null
  settings: Settings
}

/**
 * The post that a reply is for, as far as whoever asks may read it, and the site's settings: every reply begins with both, and so they are
 * one question.
 * @param id null where none was given
 */
export async function findOpenPost(id: bigint | null, asking: Asking): Promise<Place> {
  const [{ stored, ...row }] = await db.$queryRaw<[Row]>`
    SELECT ${storedSettingsSql} AS stored, found.* FROM (SELECT) AS always LEFT JOIN LATERAL (
      SELECT id, type::text, slug, path, title, published_at AS "publishedAt", author_id AS "authorId",
        visibility::text, password_hash AS "passwordHash",
        comments_open AS "commentsOpen", comments_close_at AS "commentsCloseAt", hold_comments AS "holdComments",
        (SELECT coalesce(json_agg(json_build_object('primary', "primary", 'category', json_build_object('path', category.path))
            ORDER BY category.path), '[]')
          FROM post_categories JOIN categories AS category ON category.id = category_id WHERE post_id = post.id) AS categories
        FROM posts AS post WHERE id = ${id} AND ${publishedSql(asking.now)}) AS found ON true`
  const { passwordHash, ...post } = row
  const isOpen = row.id !== null && mayRead(post, passwordHash, asking)
  return { post: isOpen ? post : null, settings: readSettings(stored) }
}

type Row = OpenPost & { stored: string; passwordHash: string | null }

function mayRead(post: OpenPost, passwordHash: string | null, { by, unlockKey }: Asking): boolean {
  switch (post.visibility) {
    case 'PUBLIC':
      return true
    case 'PRIVATE':
      return mayReadPrivatePost(by, post)
    case 'PASSWORD':
      return isUnlocked({ id: post.id, passwordHash }, unlockKey, env().AUTH_SECRET ?? '')
  }
}
