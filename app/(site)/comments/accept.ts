import type { Sender } from '#lib/comments/admit.ts'
import { findPlace } from '#lib/comments/find.ts'
import { PROOF_COOKIE, PROOF_SECONDS, writeProof } from '#lib/comments/proof.ts'
import { receiptToken } from '#lib/comments/receipt-token.ts'
import type { ReplyFields } from '#lib/comments/reply-input.ts'
import type { Submitted } from '#lib/comments/submit.ts'
import { env } from '#lib/env.ts'
import { getSettings } from '#lib/settings/get.ts'
import { hrefOf } from '../show-post.ts'

type Stored = Extract<Submitted, { ok: true }>
type Options = { fields: ReplyFields; sender: Sender; json: boolean; now: Date }

/** Leads the writer to the comment, or, while readers cannot see it, to the receipt that only they have. */
export async function accept(stored: Stored, options: Options): Promise<Response> {
  const { commentId, post, approved } = stored
  const { fields, sender, json, now } = options
  const settings = await getSettings()
  const place = approved ? await findPlace(commentId, { settings, now }) : null
  const href = hrefOf(post, settings)
  const location = place
    ? `${place.page === null ? href : `${href}/comments/page/${place.page}`}#comment-${commentId}`
    : `${href}?comment=${receiptToken(commentId)}#receipt`
  const headers = new Headers({ Location: location, 'Cache-Control': 'private, no-store' })
  if (fields.consent) headers.append('Set-Cookie', proofCookie([...sender.proven, commentId]))
  if (fields.token && /^[\w-]{1,64}$/.test(fields.token)) {
    headers.append('Set-Cookie', sentCookie(fields.token))
  }
  if (!json) return new Response(null, { status: 303, headers })
  const answer = {
    id: String(commentId),
    status: place ? 'approved' : 'held',
    url: new URL(location, env().SITE_URL).href,
  }
  return Response.json(answer, { status: 201, headers })
}

function proofCookie(comments: bigint[]): string {
  const value = writeProof([...new Set(comments)])
  return `${PROOF_COOKIE}=${value}; Path=/; Max-Age=${PROOF_SECONDS}; HttpOnly; SameSite=Lax${secure()}`
}

/** For the page's script: this form is stored, and its words need not be kept in the browser any more. */
function sentCookie(token: string): string {
  return `backtalk-sent=${token}; Path=/; Max-Age=60; SameSite=Lax${secure()}`
}

function secure(): string {
  return env().SITE_URL.startsWith('https:') ? '; Secure' : ''
}
