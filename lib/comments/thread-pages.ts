import { type Db, db } from '#lib/db/client.ts'
import type { ThreadRules } from './thread.ts'

type Root = {
  id: bigint
  /** Comments that readers see in its thread, removed ones with answers included. */
  comments: number
  /** Staff chose it to stand first. */
  pinned: boolean
}

/** The top-level comments that a post shows, oldest first. Without threads every approved comment is one. */
export async function listRoots(
  postId: bigint,
  settings: ThreadRules,
  from: Db = db,
): Promise<Root[]> {
  if (!settings.threadComments) {
    return from.$queryRaw<Root[]>`
      SELECT id, 1 AS comments, pinned_at IS NOT NULL AS pinned FROM comments WHERE post_id = ${postId} AND status = 'APPROVED' ORDER BY id`
  }
  // A comment's path names it and all that it answers: what is named but not approved is shown as removed.
  return from.$queryRaw<Root[]>`
    SELECT root_id AS id, count(DISTINCT shown)::int AS comments,
      bool_or(id = root_id AND pinned_at IS NOT NULL) AS pinned
      FROM comments, unnest(path) AS shown
     WHERE post_id = ${postId} AND status = 'APPROVED'
     GROUP BY root_id ORDER BY root_id`
}

/** The number of each top-level comment: how many stand before it on all pages, and one. */
export function numberRoots(roots: Root[]): Map<bigint, number> {
  let next = 1
  return new Map(
    roots.map(({ id, comments }) => {
      const number = next
      next += comments
      return [id, number]
    }),
  )
}

export function pagesOf(roots: number, settings: ThreadRules): number {
  return settings.pageComments ? Math.max(1, Math.ceil(roots / settings.commentsPerPage)) : 1
}

export function defaultPage(pages: number, settings: ThreadRules): number {
  return settings.defaultCommentsPage === 'newest' ? pages : 1
}
