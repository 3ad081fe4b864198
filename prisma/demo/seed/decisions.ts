import type { Tx } from '#lib/db/client.ts'
import { journal } from '#lib/db/journal.ts'
import { pages, posts } from '../posts.ts'
import type { CommentStatus } from '../shape.ts'
import { hoursBefore, known } from './mark.ts'
import type { Placed } from './placed.ts'
import type { Staff } from './reply.ts'

type Given = {
  comment: Placed
  id: bigint
  postId: bigint
  from: CommentStatus
  to: CommentStatus
  staff: Staff
  reply: { name: string }
  now: Date
}

const ACTS: Record<CommentStatus, { kind: string; did: string }> = {
  APPROVED: { kind: 'comment.approve', did: 'Approved' },
  SPAM: { kind: 'comment.spam', did: 'Marked as spam' },
  TRASH: { kind: 'comment.trash', did: 'Moved to the trash' },
  PENDING: { kind: 'comment.hold', did: 'Unapproved' },
}

const titles = new Map([...posts, ...pages].map(({ key, title }) => [key, title]))

/** Decides as a moderator would have: an act in the journal, a row in the log, and the reply in its new state. */
export async function addDecision(tx: Tx, given: Given): Promise<void> {
  const { comment, id: commentId, postId, from, to } = given
  const personId = known(given.staff, comment.decidedBy ?? 'ines').id
  const at = hoursBefore(given.now, decidedHoursAgo(comment))
  const title = titles.get(comment.on)
  const actId = await journal(tx, {
    kind: ACTS[to].kind,
    summary: `${ACTS[to].did} ${given.reply.name}’s comment on “${title}”`,
    by: { id: personId },
    now: at,
  })
  await tx.decision.create({
    data: {
      actId,
      commentId,
      postId,
      personId,
      fromStatus: from,
      toStatus: to,
      revision: 1,
      createdAt: at,
    },
  })
  await tx.comment.update({
    where: { id: commentId },
    data: {
      status: to,
      previousStatus: to === 'APPROVED' ? null : from,
      statusChangedAt: at,
      revision: 2,
    },
  })
}

/** The moderator looks in after an hour or so, and always before the first answer: nobody answers what they cannot see. */
function decidedHoursAgo({ hoursAgo, answeredHoursAgo = 0 }: Placed): number {
  return Math.max(hoursAgo - 1.3, (hoursAgo + answeredHoursAgo) / 2)
}
