import { db } from '../db/client.ts'
import type { Settings } from '../settings/schema.ts'
import { offersMails } from './offers-mails.ts'

export type ReceiptMails = {
  /** How the mails about replies to this comment stand. Never about the whole conversation: that is its owner's affair. */
  state: 'none' | 'waiting' | 'asked' | 'active'
  /** Whether a confirmed address would help the writer's next comment. */
  offersProof: boolean
}

/** What a receipt offers and says about mails; null where it offers none: no mail server, no e-mail, or somebody with an account. */
export async function findReceiptMails(
  commentId: bigint,
  settings: Settings,
): Promise<ReceiptMails | null> {
  if (!offersMails(settings)) return null
  const comment = await db.comment.findUnique({
    where: { id: commentId },
    select: {
      status: true,
      commenterId: true,
      subscriptions: {
        where: { scope: 'REPLIES' },
        select: { commenterId: true, askedAt: true, confirmedAt: true, unsubscribedAt: true },
      },
    },
  })
  if (!comment?.commenterId) return null
  const own = comment.subscriptions.find(({ commenterId }) => commenterId === comment.commenterId)
  const { requirePreviouslyApproved, previouslyApprovedBy } = settings
  return {
    state: stateOf(own, comment.status === 'APPROVED'),
    offersProof: requirePreviouslyApproved && previouslyApprovedBy === 'proof',
  }
}

type Standing = { askedAt: Date | null; confirmedAt: Date | null; unsubscribedAt: Date | null }

function stateOf(own: Standing | undefined, isShown: boolean): ReceiptMails['state'] {
  if (!own || own.unsubscribedAt) return 'none'
  if (own.confirmedAt) return 'active'
  if (own.askedAt) return 'asked'
  // Nothing is waited for any more: too many were asked at that time, and it can be tried again.
  return isShown ? 'none' : 'waiting'
}
