import { addressRange } from '../comments/address-range.ts'
import { keyedHash } from '../comments/keyed-hash.ts'
import type { Tx } from '../db/client.ts'
import type { SubscriptionScope } from '../db/generated/enums.ts'
import { type Allowance, countUp } from '../db/rate-limit.ts'
import { env } from '../env.ts'
import { issueToken } from '../people/one-time-token.ts'
import type { Settings } from '../settings/schema.ts'
import { titleOf } from './comment-words.ts'
import { letter } from './letter.ts'
import { queueMail } from './queue-mail.ts'
import { confirmHref } from './subscription-links.ts'

type Input = {
  commenter: { id: bigint; email: string }
  /** What is to be confirmed with the address; null for the address alone. */
  subscription: Subscription | null
  /** The address of the one who asks; null when the site does, about a comment that waited. */
  ip: string | null
  settings: Settings
  now: Date
}
type Subscription = {
  id: string
  scope: SubscriptionScope
  commentId: bigint | null
  post: { title: string }
}

/** A week: people open their mail at the weekend. */
const LINK_HOURS = 7 * 24
const DAY = 86_400
/** Mails a day to one mailbox, which may be somebody else's than the one's who asks. */
const PER_MAILBOX = 5
const PER_RANGE = 20
/** What thousands of addresses together can make this site send in an hour. */
const PER_SITE = { limit: 500, windowSeconds: 3_600 }

/**
 * Mails the one link by which an address is confirmed. It is all that an unconfirmed address ever gets, it carries no word of whoever
 * asked, and it is limited by mailbox, by network and for the whole site, so that nobody can send mails through it.
 */
export async function askToConfirm(tx: Tx, input: Input): Promise<Allowance> {
  const { commenter, subscription, settings, now } = input
  const allowance = await countMail(tx, input)
  if (!allowance.ok) return allowance
  const data = { commenter: String(commenter.id), subscription: subscription?.id ?? null }
  const token = await issueToken(
    { purpose: 'confirm-email', data, lastsHours: LINK_HOURS, now },
    tx,
  )
  const { SITE_URL } = env()
  const { siteTitle } = settings
  const { about, asked, published } = wordsFor(subscription)
  await queueMail(tx, {
    to: commenter.email,
    subject: `[${siteTitle}] Please confirm: ${about}`,
    text: letter(
      [
        published,
        `${asked} Please open this link within a week and press the button there:`,
        `${SITE_URL}${confirmHref(token)}`,
        'If it was not you, do nothing. This address gets no further mail about it.',
      ],
      `${siteTitle} (${SITE_URL})`,
    ),
    now,
  })
  return allowance
}

/**
 * Always in this order, after the subscription's own row: two that ask at once never wait for each other's counters. The site's own mail,
 * about a comment that somebody has approved, only counts for its mailbox.
 */
async function countMail(tx: Tx, { commenter, ip, now }: Input): Promise<Allowance> {
  const mailbox = keyedHash('confirmation', commenter.email.toLowerCase())
  const limits = [
    { key: `confirmation-to:${mailbox}`, limit: PER_MAILBOX, windowSeconds: DAY },
    ...(ip === null ? [] : limitsOfAsking(ip)),
  ]
  for (const limit of limits) {
    const allowance = await countUp({ ...limit, now }, tx)
    if (!allowance.ok) return allowance
  }
  return { ok: true }
}

function limitsOfAsking(ip: string) {
  const range = keyedHash('confirmation', addressRange(ip))
  return [
    { key: `confirmation-from:${range}`, limit: PER_RANGE, windowSeconds: DAY },
    { key: 'confirmations', ...PER_SITE },
  ]
}

function wordsFor(subscription: Subscription | null) {
  const from = 'Somebody, hopefully you,'
  if (!subscription)
    return {
      about: 'your e-mail address',
      asked: `${from} asked to confirm this e-mail address.`,
      published: '',
    }
  const { scope, commentId, post } = subscription
  const title = titleOf(post)
  const what =
    scope === 'REPLIES'
      ? `replies to the comment on “${title}” that was left with it`
      : `every new comment on “${title}”`
  return {
    about: `mails about “${title}”`,
    asked: `${from} asked that this address be told of ${what}.`,
    published:
      commentId === null
        ? ''
        : `A comment that was left with this address is on the page:\n${env().SITE_URL}/comments/${commentId}`,
  }
}
