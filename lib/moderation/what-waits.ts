import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { hasRole } from '../people/roles.ts'
import { mayModerateEverything, mayOpenQueue } from './may.ts'

export type Waiting = {
  comments: number
  oldestComment: Date | null
  inReview: number
  drafts: number
  scheduled: number
  nextScheduled: Date | null
}

/** Comments that this person may decide about and nobody has. Read from counters, so it costs the same with a million comments. */
export async function countPending(by: Actor): Promise<number> {
  if (mayModerateEverything(by)) {
    const { _sum } = await db.commentCount.aggregate({
      where: { status: 'PENDING' },
      _sum: { count: true },
    })
    return _sum.count ?? 0
  }
  if (!mayOpenQueue(by)) return 0
  const { _sum } = await db.postCommentCount.aggregate({
    where: { post: { authorId: by.id } },
    _sum: { pending: true },
  })
  return _sum.pending ?? 0
}

/** What waits for this person: comments to decide, posts to review (editors), own drafts and what is scheduled. */
export async function whatWaits(by: Actor): Promise<Waiting> {
  const theirs = hasRole(by, 'EDITOR') ? {} : { authorId: by.id }
  const decidable = mayModerateEverything(by) ? {} : { post: { authorId: by.id } }
  const [comments, oldest, inReview, drafts, scheduled, next] = await Promise.all([
    countPending(by),
    db.comment.findFirst({
      where: { status: 'PENDING', ...decidable },
      orderBy: { createdAt: 'asc' },
      select: { createdAt: true },
    }),
    db.post.count({ where: { status: 'IN_REVIEW', ...theirs } }),
    db.post.count({ where: { status: 'DRAFT', authorId: by.id } }),
    db.post.count({ where: { status: 'SCHEDULED', ...theirs } }),
    db.post.findFirst({
      where: { status: 'SCHEDULED', ...theirs },
      orderBy: { publishedAt: 'asc' },
      select: { publishedAt: true },
    }),
  ])
  return {
    comments,
    oldestComment: comments > 0 ? (oldest?.createdAt ?? null) : null,
    inReview,
    drafts,
    scheduled,
    nextScheduled: next?.publishedAt ?? null,
  }
}
