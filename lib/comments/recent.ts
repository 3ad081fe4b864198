import { type Db, db } from '#lib/db/client.ts'
import { linkSelect } from '#lib/posts/published-post.ts'
import { visibleWhere } from '#lib/posts/visible.ts'
import { publicSelect } from './public-comment.ts'

/** The newest approved comments on public posts, newest first, for feeds and lists. */
export function listRecentComments({
  limit,
  postId,
  now,
  from = db,
}: {
  limit: number
  postId?: bigint
  now: Date
  from?: Db
}) {
  return from.comment.findMany({
    where: { status: 'APPROVED', ...(postId && { postId }), post: visibleWhere(now) },
    select: { ...publicSelect, post: { select: linkSelect } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
  })
}
