import { db } from '../db/client.ts'
import { readStopToken } from './subscription-links.ts'

const select = {
  id: true,
  scope: true,
  unsubscribedAt: true,
  commenterId: true,
  commenter: { select: { email: true } },
  post: { select: { id: true, title: true } },
} as const

/** What a link to stop mails is about, without stopping anything; null when it is nobody's, or what it was about is gone. */
export async function findStoppable(token: string) {
  const id = readStopToken(token)
  if (id === null) return null
  const found = await db.subscription.findUnique({ where: { id }, select })
  if (!found) return null
  const { commenter, commenterId, ...subscription } = found
  const others = await db.subscription.count({
    where: { commenterId, id: { not: id }, confirmedAt: { not: null }, unsubscribedAt: null },
  })
  return { ...subscription, email: commenter.email, others }
}

type Input = {
  token: string
  /** "all": everything that this person was ever subscribed to here. */
  what: 'this' | 'all'
  now: Date
}

/** Stops the mails of a subscription, or all of its owner's. Repeating it changes nothing. False when the link is nobody's. */
export async function unsubscribe({ token, what, now }: Input): Promise<boolean> {
  const id = readStopToken(token)
  if (id === null) return false
  const own = await db.subscription.findUnique({ where: { id }, select: { commenterId: true } })
  if (!own) return false
  const which = what === 'all' ? { commenterId: own.commenterId } : { id }
  await db.subscription.updateMany({
    where: { ...which, unsubscribedAt: null },
    data: { unsubscribedAt: now },
  })
  return true
}
