import { db } from '../db/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'
import type { Actor } from '../people/actor.ts'
import { mayModerateEverything } from './may.ts'
import type { TabCounts } from './queue-event-schema.ts'

/** Beyond this the tab of one's own comments only says how many at least. */
const MOST_OWN = 1_000

/** How many comments each tab holds, from maintained counters: on the whole site, or on the posts of an author, or on one post. */
export async function countTabs(by: Actor, postId?: bigint): Promise<TabCounts> {
  const everything = mayModerateEverything(by)
  const [counts, mine] = await Promise.all([
    everything && postId === undefined ? countSite() : countPosts(by, everything, postId),
    countOwn(by, postId),
  ])
  const { PENDING: pending, APPROVED: approved, SPAM: spam, TRASH: trash } = counts
  return { all: pending + approved, mine, pending, approved, spam, trash }
}

type Counts = Record<CommentStatus, number>

async function countSite(): Promise<Counts> {
  const counts: Counts = { PENDING: 0, APPROVED: 0, SPAM: 0, TRASH: 0 }
  const rows = await db.commentCount.groupBy({ by: ['status'], _sum: { count: true } })
  for (const { status, _sum } of rows) counts[status] = _sum.count ?? 0
  return counts
}

async function countPosts(by: Actor, everything: boolean, postId?: bigint): Promise<Counts> {
  const { _sum } = await db.postCommentCount.aggregate({
    where: {
      ...(!everything && { post: { authorId: by.id } }),
      ...(postId !== undefined && { postId }),
    },
    _sum: { pending: true, approved: true, spam: true, trash: true },
  })
  return {
    PENDING: _sum.pending ?? 0,
    APPROVED: _sum.approved ?? 0,
    SPAM: _sum.spam ?? 0,
    TRASH: _sum.trash ?? 0,
  }
}

async function countOwn(by: Actor, postId?: bigint): Promise<number> {
  const own = await db.comment.findMany({
    where: {
      personId: by.id,
      status: { in: ['PENDING', 'APPROVED'] },
      ...(postId !== undefined && { postId }),
      ...(!mayModerateEverything(by) && { post: { authorId: by.id } }),
    },
    select: { id: true },
    take: MOST_OWN,
  })
  return own.length
}
