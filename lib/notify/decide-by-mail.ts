import { db, type Tx } from '../db/client.ts'
import { decideWithin } from '../moderation/decide.ts'
import { mayModerate } from '../moderation/may.ts'
import { findQueueItem } from '../moderation/queue.ts'
import type { QueueItem } from '../moderation/queue-item.ts'
import { type Actor, actorSelect } from '../people/actor.ts'
import { inspectToken, redeemToken } from '../people/one-time-token.ts'
import { decisionLink, type MailedVerdict } from './decision-links.ts'

/**
 * What a link to decide by stands for now. "over": nobody was given it, or too long ago. "forbidden": whoever was given it may not decide
 * any more. "used": it has done its work. "changed": the comment is not what the mail showed, and `item.lastChange` says who did what.
 */
export type DecisionLink =
  | { state: 'over' | 'forbidden' | 'gone' }
  | { state: 'open' | 'used' | 'changed'; item: QueueItem; by: Actor }

/** Looks at a link of a mail, and changes nothing: programs that read mails open every link. */
export async function findDecisionLink(token: string, now: Date): Promise<DecisionLink> {
  const link = await load(token, now, db)
  if ('state' in link) return link
  const { comment, by, isUsed } = link
  const item = await findQueueItem(comment.id, by, now)
  if (!item) return { state: 'gone' }
  const state = isUsed ? 'used' : item.revision === comment.revision ? 'open' : 'changed'
  return { state, item, by }
}

type Input = { token: string; verdict: MailedVerdict; now: Date }

export type DecidedByMail =
  | { ok: true; item: QueueItem; by: Actor }
  | { ok: false; link: DecisionLink }

/**
 * Decides about a comment for whoever holds the link of a mail, as the person it was sent to. The comment must still be what the mail
 * showed, and the person still be allowed to; a link that could not decide is not used up.
 */
export async function decideByMail({ token, verdict, now }: Input): Promise<DecidedByMail> {
  const by = await db.$transaction((tx) => decideOnce(tx, { token, verdict, now }))
  const link = await findDecisionLink(token, now)
  return by && 'item' in link ? { ok: true, item: link.item, by } : { ok: false, link }
}

async function decideOnce(tx: Tx, { token, verdict, now }: Input): Promise<Actor | null> {
  const link = await load(token, now, tx)
  if ('state' in link || link.isUsed) return null
  const { comment, by } = link
  const reason = 'By a link in a mail'
  const { outcomes } = await decideWithin(tx, { comments: [comment], verdict, by, now, reason })
  if (outcomes[0]?.is !== 'decided') return null
  // The comment is locked, so that nobody else can have used the link since it was looked at.
  if (!(await redeemToken(tx, 'moderate', token, now))) throw new Error('The link was used twice.')
  return by
}

type Loaded = { comment: { id: bigint; revision: number }; by: Actor; isUsed: boolean }

async function load(
  token: string,
  now: Date,
  from: Tx | typeof db,
): Promise<Loaded | { state: 'over' | 'forbidden' | 'gone' }> {
  const found = await inspectToken('moderate', token, now, from)
  const data = decisionLink.safeParse(found?.data)
  if (!found?.personId || found.state === 'expired' || !data.success) return { state: 'over' }
  const by = await from.person.findUnique({
    // Whoever has got another address since does not read this mailbox any more.
    where: { id: found.personId, deactivatedAt: null, email: data.data.email },
    select: actorSelect,
  })
  const comment = await from.comment.findUnique({
    where: { id: BigInt(data.data.comment) },
    select: { id: true, post: { select: { authorId: true } } },
  })
  if (!comment) return { state: 'gone' }
  if (!mayModerate(by, comment) || !by) return { state: 'forbidden' }
  const { revision } = data.data
  return { comment: { id: comment.id, revision }, by, isUsed: found.state === 'used' }
}
