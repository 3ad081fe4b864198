import { rememberCommenter } from '../comments/commenter.ts'
import { db, type Tx } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import type { SubscriptionScope } from '../db/generated/enums.ts'
import { getSettings } from '../settings/get.ts'
import type { Settings } from '../settings/schema.ts'
import { activate } from './activate.ts'
import { askToConfirm } from './ask-to-confirm.ts'
import { isMailAddress } from './mail-address.ts'
import { offersMails } from './offers-mails.ts'

type Input = {
  email: string
  /** Empty from somebody who only follows. */
  name?: string
  postId: bigint
  scope: SubscriptionScope
  /** The comment it is asked for with; needed for REPLIES. */
  commentId?: bigint
  /** Commenters whose address this browser has confirmed. */
  confirmed: readonly bigint[]
  /** The address of the one who asks. */
  ip: string
  now: Date
}

export type Subscribed =
  /**
   * "active": mails will come. "asked": they will when the link in a mail was followed; also said of what is active already, because whoever
   * types an address shall not learn what its owner reads. "waiting": the comment is held, and nothing is sent before it is shown.
   */
  | { ok: true; state: 'active' | 'asked' | 'waiting' }
  | { ok: false; reason: 'not-offered' }
  | { ok: false; reason: 'too-often'; retryAfterSeconds: number }

/** The form sent twice is one mail; whoever has not got it may ask again. */
const ASK_AGAIN_MS = 10 * 60_000

/**
 * Notes that somebody wants to be told of replies to a comment, or of every comment on a post. Typing an address is not owning it: unless
 * this browser has confirmed it before, a mail asks first.
 */
export async function subscribe(input: Input): Promise<Subscribed> {
  return db.$transaction(async (tx) => {
    const settings = await getSettings(tx)
    const { email, name = '', confirmed, now } = input
    if (!offersMails(settings) || !isMailAddress(email)) return { ok: false, reason: 'not-offered' }
    // Also holds everybody else who asks for this address until we are done.
    const commenterId = await rememberCommenter(tx, { name, email }, now)
    if (commenterId === null) return { ok: false, reason: 'not-offered' }
    const isWaiting = await isHeld(tx, input.commentId)
    const subscription = await findOrCreate(tx, input, commenterId)
    const isProven = confirmed.includes(commenterId)
    if (isProven) {
      await activate(tx, subscription.id, now)
      return { ok: true, state: 'active' }
    }
    if (isActive(subscription)) return { ok: true, state: 'asked' }
    if (isWaiting) return { ok: true, state: 'waiting' }
    return ask(tx, subscription, { id: commenterId, email }, input, settings)
  })
}

// Held still until this is stored: an approval at the same moment finds the subscription, or is found here.
async function isHeld(tx: Tx, commentId: bigint | undefined): Promise<boolean> {
  if (commentId === undefined) return false
  const [comment] = await tx.$queryRaw<{ status: string }[]>`
    SELECT status::text FROM comments WHERE id = ${commentId} FOR SHARE`
  return comment?.status !== 'APPROVED'
}

const select = {
  id: true,
  scope: true,
  commentId: true,
  askedAt: true,
  confirmedAt: true,
  unsubscribedAt: true,
  post: { select: { title: true } },
} as const

type Found = Prisma.SubscriptionGetPayload<{ select: typeof select }>

async function findOrCreate(
  tx: Tx,
  { postId, scope, commentId, now }: Input,
  commenterId: bigint,
): Promise<Found> {
  const about = { commenterId, postId, scope, commentId: commentId ?? null }
  await tx.subscription.createMany({ data: [{ ...about, createdAt: now }], skipDuplicates: true })
  const key = scope === 'REPLIES' ? about : { commenterId, postId, scope }
  const found = await tx.subscription.findFirstOrThrow({ where: key, select })
  if (isActive(found)) return found
  // Asked once more, perhaps after having been stopped: everything begins anew.
  const asked = found.unsubscribedAt ? null : found.askedAt
  return tx.subscription.update({
    where: { id: found.id },
    data: { commentId: about.commentId, askedAt: asked, confirmedAt: null, unsubscribedAt: null },
    select,
  })
}

function isActive({ confirmedAt, unsubscribedAt }: Pick<Found, 'confirmedAt' | 'unsubscribedAt'>) {
  return confirmedAt !== null && unsubscribedAt === null
}

async function ask(
  tx: Tx,
  subscription: Found,
  commenter: { id: bigint; email: string },
  { ip, now }: Input,
  settings: Settings,
): Promise<Subscribed> {
  const { askedAt } = subscription
  if (askedAt && now.getTime() - askedAt.getTime() < ASK_AGAIN_MS)
    return { ok: true, state: 'asked' }
  const allowance = await askToConfirm(tx, { commenter, subscription, ip, settings, now })
  if (!allowance.ok) return { ...allowance, reason: 'too-often' }
  await tx.subscription.update({ where: { id: subscription.id }, data: { askedAt: now } })
  return { ok: true, state: 'asked' }
}
