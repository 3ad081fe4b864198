import { cookies } from 'next/headers'
import type { Sender } from '#lib/comments/admit.ts'
import { findPlace } from '#lib/comments/find.ts'
import { receiptToken } from '#lib/comments/receipt-token.ts'
import type { ReplyFields } from '#lib/comments/reply-input.ts'
import {
  readSent,
  SENT_COOKIE,
  SENT_PATH,
  sentSeconds,
  writeSent,
} from '#lib/comments/sent-cookie.ts'
import type { Submitted } from '#lib/comments/submit.ts'
import { env } from '#lib/env.ts'
import { readNotify } from '#lib/notify/read-notify.ts'
import { subscribeWriter } from '#lib/notify/subscribe-writer.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { cookie } from '../cookie.ts'
import { hrefOf } from '../show-post.ts'
import { proofCookie } from './proof-cookie.ts'

type Stored = Extract<Submitted, { ok: true }>
type Options = {
  fields: ReplyFields
  sender: Sender
  settings: Settings
  json: boolean
  now: Date
}

/** Leads the writer to the comment, or, while readers cannot see it, to the receipt that only they have. */
export async function accept(stored: Stored, options: Options): Promise<Response> {
  const { commentId, post, approved } = stored
  const { fields, sender, settings, json, now } = options
  await subscribeIfAsked(commentId, options)
  const place = approved ? await findPlace(commentId, { settings, now }) : null
  const href = hrefOf(post, settings)
  const receipt = `${href}?comment=${receiptToken(commentId)}#receipt`
  const location = place
    ? `${place.page === null ? href : `${href}/comments/page/${place.page}`}#comment-${commentId}`
    : receipt
  const headers = new Headers({ Location: location, 'Cache-Control': 'private, no-store' })
  if (!approved) headers.set('x-backtalk-changes', 'nothing')
  if (fields.consent) {
    const proven = [...sender.proven, commentId]
    headers.append('Set-Cookie', proofCookie({ ...sender, proven }))
  }
  headers.append('Set-Cookie', await sentCookie(commentId, sentSeconds(settings)))
  if (fields.token && /^[\w-]{1,64}$/.test(fields.token))
    headers.append('Set-Cookie', storedCookie(fields.token))
  if (!json) return new Response(null, { status: 303, headers })
  const { SITE_URL } = env()
  const answer = {
    id: String(commentId),
    status: place ? 'approved' : 'held',
    url: new URL(location, SITE_URL).href,
    receipt: new URL(receipt, SITE_URL).href,
  }
  return Response.json(answer, { status: 201, headers })
}

async function subscribeIfAsked(commentId: bigint, { fields, sender, now }: Options) {
  const scope = readNotify(fields.notify)
  const { ip, confirmed = [] } = sender
  if (scope) await subscribeWriter({ commentId, scope, confirmed, ip, now })
}

async function sentCookie(commentId: bigint, maxAge: number): Promise<string> {
  const before = readSent((await cookies()).get(SENT_COOKIE)?.value)
  const value = writeSent([...before, commentId])
  return cookie(SENT_COOKIE, value, { maxAge, path: SENT_PATH })
}

/** For the page's script: this form is stored, and its words need not be kept in the browser any more. */
function storedCookie(token: string): string {
  const secure = env().SITE_URL.startsWith('https:') ? '; Secure' : ''
  return `backtalk-stored=${token}; Path=/; Max-Age=60; SameSite=Lax${secure}`
}
