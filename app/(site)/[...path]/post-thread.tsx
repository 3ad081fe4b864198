import { FollowConversation } from '#components/thread/follow-form.tsx'
import { Receipt } from '#components/thread/receipt.tsx'
import { ReplyForm } from '#components/thread/reply-form.tsx'
import { Thread } from '#components/thread/thread.tsx'
import { commentField } from '#lib/comments/comment-field.ts'
import { findParent, readId } from '#lib/comments/find-parent.ts'
import { quoteOf } from '#lib/comments/quote.ts'
import { type Receipt as FoundReceipt, findReceipt } from '#lib/comments/receipt.ts'
import { allowedTagsNote } from '#lib/html/comment-list.ts'
import { findReceiptMails } from '#lib/notify/find-receipt-mails.ts'
import { offersMails } from '#lib/notify/offers-mails.ts'
import type { OpenedPost } from '#lib/posts/find-by-path.ts'
import { loadSite } from '../load-site.ts'
import { readingPerson } from '../staff-row.tsx'
import type { LoadedThread } from './load-thread.ts'

type Props = {
  post: OpenedPost
  href: string
  thread: LoadedThread
  query: Record<string, string | string[] | undefined>
}

/** The conversation under a post, and the form to join it. */
export async function PostThread({ post, href, thread, query }: Props) {
  const { site, settings } = await loadSite()
  const { closed } = thread
  const count = post.commentCount?.approved ?? 0
  // A page of the tree that never took a reply says nothing about replies.
  if (closed && count === 0 && post.type === 'PAGE') return null
  return (
    <Thread {...thread} count={count} postHref={href} site={site}>
      <WriterReceipt postId={post.id} token={query.comment} />
      {closed === null && (
        <PostReplyForm
          post={post}
          href={href}
          answered={query.replyto}
          quoted={query.quote === '1'}
        />
      )}
      {closed === null && offersMails(settings) && <FollowConversation postId={String(post.id)} />}
    </Thread>
  )
}

type FormProps = {
  post: OpenedPost
  href: string
  answered: string | string[] | undefined
  /** Whether the answer begins with the words that it answers. */
  quoted: boolean
}

async function PostReplyForm({ post, href, answered, quoted }: FormProps) {
  const { settings } = await loadSite()
  const person = await readingPerson()
  if (settings.registeredOnly && !person)
    return (
      <p id="respond" className="comment-gone">
        You must be <a href={`/login?next=${encodeURIComponent(href)}`}>signed in</a> to leave a
        reply.
      </p>
    )
  const parent = await answeredComment(post.id, answered)
  return (
    <ReplyForm
      action="/comments"
      postId={String(post.id)}
      postHref={href}
      parent={parent && { id: String(parent.id), authorName: parent.authorName }}
      values={parent && quoted ? { comment: quoteOf(parent.text) } : undefined}
      token=""
      allowedTagsNote={allowedTagsNote()}
      signedInAs={person?.name}
      requireNameEmail={settings.requireNameEmail}
      fields={{
        website: settings.websiteField,
        consent: settings.cookieConsentBox,
        notify: offersMails(settings),
      }}
      changeMinutes={settings.editWindowMinutes}
      commentName={settings.honeypot ? commentField(String(post.id)) : undefined}
      guidelines={
        settings.commentGuidelines && <p className="note">{settings.commentGuidelines}</p>
      }
    />
  )
}

async function answeredComment(postId: bigint, asked: FormProps['answered']) {
  const id = typeof asked === 'string' ? readId(asked) : null
  const comment = id && (await findParent(id, postId))
  return comment || undefined
}

/** What became of a comment, for the one visitor who was given this address. */
async function WriterReceipt({ postId, token }: { postId: bigint; token: FormProps['answered'] }) {
  const { site, settings, now } = await loadSite()
  if (typeof token !== 'string') return null
  const receipt = await findReceipt(token, { now })
  // Another post's receipt is none of ours.
  if (!receipt || receipt.postId !== postId) return null
  const { html, authorName, source, editableUntil: until } = receipt
  const shown = receipt.status === 'APPROVED'
  const mails = receipt.withdrawn ? null : await findReceiptMails(receipt.commentId, settings)
  // On the page, unchangeable, and nothing to ask for: there is nothing to say.
  if (shown && !until && !mails) return null
  const { revision, editedByStaff } = receipt
  const form = editedByStaff
    ? undefined
    : { token, revision, source, allowedTagsNote: allowedTagsNote() }
  return (
    <Receipt
      html={html}
      authorName={authorName}
      state={stateOf(receipt)}
      reasons={receipt.refusedBecause === null ? receipt.reasons : [receipt.refusedBecause]}
      change={until ? { until, token, form } : undefined}
      mails={mails ? { ...mails, token } : undefined}
      site={site}
    />
  )
}

function stateOf({ withdrawn, status, refusedBecause }: FoundReceipt) {
  if (withdrawn) return 'withdrawn'
  if (refusedBecause !== null) return 'refused'
  return status === 'APPROVED' ? 'shown' : 'held'
}
