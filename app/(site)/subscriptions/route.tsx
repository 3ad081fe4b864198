import { FollowForm } from '#components/thread/follow-form.tsx'
import { readId } from '#lib/comments/find-parent.ts'
import { readReceiptToken } from '#lib/comments/receipt-token.ts'
import type { ReplyFields } from '#lib/comments/reply-input.ts'
import { confirmAddress } from '#lib/notify/confirm-address.ts'
import { followPost } from '#lib/notify/follow-post.ts'
import { readNotify } from '#lib/notify/read-notify.ts'
import { subscribeWriter } from '#lib/notify/subscribe-writer.ts'
import { formsOnly } from '../comments/own-comment.tsx'
import { readForm } from '../comments/read-form.ts'
import { isForeign, whoSends } from '../comments/who-sends.ts'
import { privatePage } from '../private-page.tsx'
import { type Outcome, pageFor } from './outcome.tsx'

export const dynamic = 'force-dynamic'

/** Ask to be told by mail: of a conversation, from the form below it, or of what concerns one's own comment, from its receipt. */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request)) return pageFor({ ok: false, reason: 'foreign' })
  const form = await readForm(request)
  if (!form.ok) return pageFor({ ok: false, reason: 'unreadable', status: form.status })
  const { fields } = form
  return fields.token === undefined ? follow(fields) : pageFor(await askFromReceipt(fields))
}

export { formsOnly as DELETE, formsOnly as GET, formsOnly as PATCH, formsOnly as PUT }

async function follow({ post, email = '' }: ReplyFields): Promise<Response> {
  const postId = readId(post)
  if (postId === null) return pageFor({ ok: false, reason: 'no-post' })
  const sender = await whoSends(post)
  const result = await followPost({ postId, email: email.trim(), sender, now: new Date() })
  if (result.ok || result.reason !== 'invalid') return pageFor(result)
  return privatePage({
    status: 422,
    title: 'Follow this conversation',
    body: <FollowForm postId={String(postId)} email={email} problem={result.says} />,
  })
}

/** Whoever knows the receipt's private address wrote the comment. */
async function askFromReceipt({ token = '', notify }: ReplyFields): Promise<Outcome> {
  const commentId = readReceiptToken(token)
  if (commentId === null) return { ok: false, reason: 'no-post' }
  const { ip, confirmed = [] } = await whoSends(undefined)
  const now = new Date()
  if (notify === 'address') {
    const asked = await confirmAddress({ commentId, ip, now })
    return asked.ok ? { ok: true, state: 'asked' } : asked
  }
  const scope = readNotify(notify)
  if (!scope) return { ok: false, reason: 'unreadable', status: 400 }
  return subscribeWriter({ commentId, scope, confirmed, ip, now })
}
