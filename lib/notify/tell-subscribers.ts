import type { Tx } from '../db/client.ts'
import type { SubscriptionScope } from '../db/generated/enums.ts'
import type { Settings } from '../settings/schema.ts'
import { askToConfirm } from './ask-to-confirm.ts'
import { nameOf, titleOf, wordsOf } from './comment-words.ts'
import { letter } from './letter.ts'
import { isMailAddress } from './mail-address.ts'
import type { NewsComment } from './news-comment.ts'
import { offersMails } from './offers-mails.ts'
import { type MailInput, queueMails } from './queue-mail.ts'
import { stopHref } from './subscription-links.ts'

type About = { comment: NewsComment; settings: Settings; siteUrl: string; now: Date }

/**
 * Tells those who asked for it of a comment that has just appeared, each of them once, and never its writer. Whoever asked while this
 * very comment was held is asked to confirm now.
 */
export async function tellSubscribers(tx: Tx, about: About): Promise<void> {
  const { comment, settings, now } = about
  if (!offersMails(settings) || !isReadable(comment, now)) return
  const recipients = await listRecipients(tx, comment)
  await queueMails(
    tx,
    recipients.map((recipient) => answerMail(recipient, about)),
  )
  await askWaiting(tx, about)
}

// What has gone from the site since is not spread by mail.
function isReadable({ post }: NewsComment, now: Date): boolean {
  const { status, visibility, publishedAt, unpublishAt } = post
  if (status !== 'PUBLISHED' && status !== 'SCHEDULED') return false
  if (visibility === 'PRIVATE' || !publishedAt || publishedAt > now) return false
  return unpublishAt === null || unpublishAt > now
}

type To = { id: string; scope: SubscriptionScope; email: string }

/** One subscription a person: who wants both hears of it as a reply. */
async function listRecipients(tx: Tx, comment: NewsComment): Promise<To[]> {
  const { post, parentId, commenterId, authorEmail } = comment
  const found = await tx.$queryRaw<To[]>`
    SELECT DISTINCT ON (s.commenter_id) s.id::text, s.scope::text, c.email::text
      FROM subscriptions s JOIN commenters c ON c.id = s.commenter_id
     WHERE (s.scope = 'THREAD' AND s.post_id = ${post.id} OR s.scope = 'REPLIES' AND s.comment_id = ${parentId})
       AND s.confirmed_at IS NOT NULL AND s.unsubscribed_at IS NULL
       AND s.commenter_id IS DISTINCT FROM ${commenterId} AND c.email <> ${authorEmail}::citext
     ORDER BY s.commenter_id, s.scope`
  return found.filter(({ email }) => isMailAddress(email))
}

function answerMail({ id, scope, email }: To, about: About): MailInput {
  const { comment, settings, siteUrl, now } = about
  const [name, title] = [nameOf(comment), titleOf(comment.post)]
  const isReply = scope === 'REPLIES'
  const stop = `${siteUrl}${stopHref(id)}`
  const isOpen = comment.post.visibility === 'PUBLIC'
  return {
    to: email,
    subject: isReply
      ? `[${settings.siteTitle}] ${name} has answered your comment on “${title}”`
      : `[${settings.siteTitle}] ${name} has left a comment on “${title}”`,
    text: letter(
      [
        isReply
          ? `${name} has answered your comment on “${title}”.`
          : `${name} has left a comment on “${title}”.`,
        // Words behind a password stay there.
        isOpen ? wordsOf(comment) : '',
        `Read it in its place, and answer:\n${siteUrl}/comments/${comment.id}`,
      ],
      `You get this mail because you asked ${settings.siteTitle} (${siteUrl}) to be told of ${isReply ? 'replies to your comment' : 'new comments on this post'}.\nStop these mails: ${stop}`,
    ),
    headers: {
      'List-Unsubscribe': `<${stop}>`,
      // RFC 8058: the mailbox's own button needs no page.
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    now,
  }
}

async function askWaiting(tx: Tx, { comment, settings, now }: About): Promise<void> {
  // What its owner is asking for at this moment is left to that request.
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM subscriptions
     WHERE comment_id = ${comment.id} AND asked_at IS NULL AND confirmed_at IS NULL AND unsubscribed_at IS NULL
       FOR UPDATE SKIP LOCKED`
  const waiting = await tx.subscription.findMany({
    where: { id: { in: locked.map(({ id }) => id) } },
    select: {
      id: true,
      scope: true,
      commentId: true,
      post: { select: { title: true } },
      commenter: { select: { id: true, email: true } },
    },
  })
  for (const { commenter, ...subscription } of waiting) {
    if (!isMailAddress(commenter.email)) continue
    const asked = await askToConfirm(tx, { commenter, subscription, ip: null, settings, now })
    if (!asked.ok) continue
    await tx.subscription.update({ where: { id: subscription.id }, data: { askedAt: now } })
  }
}
