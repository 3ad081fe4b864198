import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { findMails } from './find-mails.ts'
import { mayHandlePersonalData } from './may.ts'
import { findWhose, theirComments } from './whose.ts'

export type Kept = {
  email: string
  account: { id: string; name: string; staff: boolean; posts: number } | null
  comments: number
  formerWordings: number
  notes: number
  subscriptions: number
  bans: number
  mails: number
}

/** How much there is about an e-mail; null for those who may not ask. */
export async function findKept(email: string, by: Actor): Promise<Kept | null> {
  if (!mayHandlePersonalData(by)) return null
  const whose = await findWhose(email)
  const commenterId = whose.commenterId ?? -1n
  const mine = theirComments(whose)
  const [comments, formerWordings, notes, subscriptions, bans, mails, account] = await Promise.all([
    db.comment.count({ where: mine }),
    db.commentRevision.count({ where: { comment: mine } }),
    db.commenterNote.count({ where: { commenterId } }),
    db.subscription.count({ where: { commenterId } }),
    db.ban.count({ where: { scope: 'EMAIL', value: { equals: email, mode: 'insensitive' } } }),
    findMails(email),
    findAccount(whose.personId),
  ])
  return {
    email,
    account,
    comments,
    formerWordings,
    notes,
    subscriptions,
    bans,
    mails: mails.length,
  }
}

/** True when there is nothing to hand out and nothing to erase. */
export function isNothing({ email: _, account, ...counts }: Kept): boolean {
  return account === null && Object.values(counts).every((count) => count === 0)
}

async function findAccount(id: bigint | null): Promise<Kept['account']> {
  if (id === null) return null
  const person = await db.person.findUniqueOrThrow({
    where: { id },
    select: { name: true, role: true, _count: { select: { posts: true } } },
  })
  return {
    id: String(id),
    name: person.name,
    staff: person.role !== null,
    posts: person._count.posts,
  }
}
