import type { Followed } from '#lib/notify/follow-post.ts'
import type { Subscribed } from '#lib/notify/subscribe.ts'
import { privatePage } from '../private-page.tsx'

/** What became of asking for mails. */
export type Outcome =
  | Subscribed
  | Exclude<Followed, { reason: 'invalid' }>
  | { ok: false; reason: 'foreign' }
  | { ok: false; reason: 'unreadable'; status: number }

const STATES = {
  active: {
    title: 'You will be told by mail',
    says: 'This browser has confirmed your address before, so there is nothing more to do. Each mail has a link that stops them.',
  },
  asked: {
    title: 'Please look into your mailbox',
    says: 'Unless this was confirmed before, a mail is on its way to the address you gave. Open the link in it, and you are done; until then nothing else is sent there.',
  },
  waiting: {
    title: 'You will be asked by mail',
    says: 'Your comment is held. As soon as it is published a mail asks you to confirm your address; until then nothing is sent there.',
  },
} as const

/** Says in a page of its own what became of asking for mails, or why nothing did. */
export function pageFor(outcome: Exclude<Outcome, { reason: 'invalid' }>): Promise<Response> {
  if (outcome.ok) {
    const { title, says } = STATES[outcome.state]
    return privatePage({ title, body: <p className="note">{says}</p> })
  }
  const { status, says, headers } = refusalOf(outcome)
  return privatePage({
    status,
    title: 'Nothing was changed',
    body: (
      <p className="note" role="alert">
        {says}
      </p>
    ),
    ...(headers && { headers }),
  })
}

type Refusal = { status: number; says: string; headers?: Record<string, string> }

function refusalOf(refused: Exclude<Outcome, { ok: true }>): Refusal {
  switch (refused.reason) {
    case 'foreign':
      return { status: 403, says: 'This form belongs to another site.' }
    case 'unreadable':
      return { status: refused.status, says: 'This form could not be read.' }
    case 'no-post':
      return { status: 404, says: 'There is nothing here to be told of, or not any more.' }
    case 'closed':
      return { status: 403, says: refused.says }
    case 'not-offered':
      return { status: 403, says: 'Mails are not offered here.' }
    case 'too-often':
      return {
        status: 429,
        says: 'That was asked too often today. Please try again tomorrow.',
        headers: { 'Retry-After': String(refused.retryAfterSeconds) },
      }
  }
}
