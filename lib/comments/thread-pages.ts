import { type Db, db } from '#lib/db/client.ts'
import type { ThreadRules } from './thread.ts'

type Root = {
  id: bigint
  /** Comments that readers see in its thread, removed ones with answers included. */
  comments: number
}

/** The top-level comments that a post shows, oldest first. Without threads every approved comment is one. */
export async function listRoots(
  postId: bigint,
  settings: ThreadRules,
  from: Db = db,
): Promise<Root[]> {
  if (!settings.threadComments) {
    return from.$queryRaw<Root[]>`
      SELECT id, 1 AS comments FROM comments WHERE post_id = ${postId} AND status = 'APPROVED' ORDER BY id`
  }
  // A comment's path names it and all that it answers: what is named but not approved is shown as removed.
  return from.$queryRaw<Root[]>`
    SELECT root_id AS id, count(DISTINCT shown)::int AS comments
      FROM comments, unnest(path) AS shown
     WHERE post_id = ${postId} AND status = 'APPROVED'
     GROUP BY root_id ORDER BY root_id`
}

export function pagesOf(roots: number, settings: ThreadRules): number {
  return settings.pageComments ? Math.max(1, Math.ceil(roots / settings.commentsPerPage)) : 1
}

export function defaultPage(pages: number, settings: ThreadRules): number {
  return settings.defaultCommentsPage === 'newest' ? pages : 1
}
