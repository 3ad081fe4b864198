import { db } from '../db/client.ts'
import type { SubscriptionScope } from '../db/generated/enums.ts'
import { type Subscribed, subscribe } from './subscribe.ts'

type Input = {
  commentId: bigint
  scope: SubscriptionScope
  /** Commenters whose address this browser has confirmed. */
  confirmed: readonly bigint[]
  ip: string
  now: Date
}

/** Subscribes the guest who wrote a comment, under the e-mail it was written with. For its writer: the form, or whoever holds the receipt. */
export async function subscribeWriter({ commentId, ...asked }: Input): Promise<Subscribed> {
  const comment = await db.comment.findUnique({
    where: { id: commentId },
    select: { postId: true, authorName: true, authorEmail: true, commenterId: true },
  })
  if (!comment?.commenterId) return { ok: false, reason: 'not-offered' }
  const { postId, authorName: name, authorEmail: email } = comment
  return subscribe({ ...asked, email, name, postId, commentId })
}
