import type { Tx } from '#lib/db/client.ts'
import { decideWithin } from '#lib/moderation/decide.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import type { CommentStatus } from '../shape.ts'
import { hoursBefore, known } from './mark.ts'
import type { Placed } from './placed.ts'
import type { Staff } from './reply.ts'

type Given = { comment: Placed; id: bigint; to: CommentStatus; staff: Staff; now: Date }

const VERDICTS: Record<CommentStatus, Verdict> = {
  APPROVED: 'approve',
  PENDING: 'hold',
  SPAM: 'spam',
  TRASH: 'trash',
}

/** Lets the moderator whom the content names decide, as they would have. */
export async function decideAs(tx: Tx, { comment, id, to, staff, now }: Given): Promise<void> {
  await decideWithin(tx, {
    comments: [{ id, revision: 1 }],
    verdict: VERDICTS[to],
    by: known(staff, comment.decidedBy ?? 'ines'),
    now: hoursBefore(now, decidedHoursAgo(comment)),
  })
}

/** The moderator looks in after an hour or so, and always before the first answer: nobody answers what they cannot see. */
function decidedHoursAgo({ hoursAgo, answeredHoursAgo = 0 }: Placed): number {
  return Math.max(hoursAgo - 1.3, (hoursAgo + answeredHoursAgo) / 2)
}
