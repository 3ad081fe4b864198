import { z } from 'zod'
import { type Db, db } from '../db/client.ts'
import type { SubscriptionScope } from '../db/generated/enums.ts'
import { inspectToken, redeemToken } from '../people/one-time-token.ts'
import { activate } from './activate.ts'

export type Confirmation = {
  commenterId: bigint
  email: string
  /** What the address is confirmed for; null for itself, or when it is gone. */
  subscription: {
    id: string
    scope: SubscriptionScope
    post: { id: bigint; title: string }
  } | null
}

type Looked = { state: 'fresh' | 'used'; about: Confirmation } | { state: 'over' }

/** What the link of a confirmation mail is about, without following it: programs that read mails open every link. */
export async function findConfirmation(token: string, now: Date): Promise<Looked> {
  const found = await inspectToken('confirm-email', token, now)
  if (!found || found.state === 'expired') return { state: 'over' }
  const about = await load(found.data)
  return about ? { state: found.state, about } : { state: 'over' }
}

type Confirmed = { ok: true; about: Confirmation } | { ok: false }

/** Follows the link, once: the address is its owner's, and what was asked for with it begins. */
export async function confirm(token: string, now: Date): Promise<Confirmed> {
  return db.$transaction(async (tx) => {
    const used = await redeemToken(tx, 'confirm-email', token, now)
    const about = used && (await load(used.data, tx))
    if (!about) return { ok: false }
    await tx.commenter.updateMany({
      where: { id: about.commenterId, confirmedAt: null },
      data: { confirmedAt: now },
    })
    if (about.subscription) await activate(tx, about.subscription.id, now)
    return { ok: true, about }
  })
}

const data = z.object({ commenter: z.string(), subscription: z.string().nullable() })

async function load(given: unknown, from: Db = db): Promise<Confirmation | null> {
  const parsed = data.safeParse(given)
  if (!parsed.success) return null
  const id = BigInt(parsed.data.commenter)
  const commenter = await from.commenter.findUnique({ where: { id }, select: { email: true } })
  if (!commenter) return null
  const subscription =
    parsed.data.subscription === null
      ? null
      : await from.subscription.findUnique({
          where: { id: parsed.data.subscription, commenterId: id },
          select: { id: true, scope: true, post: { select: { id: true, title: true } } },
        })
  return { commenterId: id, email: commenter.email, subscription }
}
