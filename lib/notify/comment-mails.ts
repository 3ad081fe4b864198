import type { Tx } from '../db/client.ts'
import type { Settings } from '../settings/schema.ts'
import { reasonsOf, titleOf, wordsOf, writerOf } from './comment-words.ts'
import { issueDecisionLinks } from './decision-links.ts'
import { letter } from './letter.ts'
import type { NewsComment } from './news-comment.ts'
import { queueMail } from './queue-mail.ts'
import type { Recipient } from './whom-to-tell.ts'

type About = { comment: NewsComment; settings: Settings; siteUrl: string; now: Date }

/** "A comment waits for you", with why it was held, and links to decide about it for those who have an account. */
export async function writeHeldMail(
  tx: Tx,
  { to, comment, settings, siteUrl, now }: About & { to: Recipient },
): Promise<void> {
  const title = titleOf(comment.post)
  const reasons = reasonsOf(comment)
  const links = to.person
    ? await issueDecisionLinks(tx, { comment, person: to.person, siteUrl, now })
    : ''
  await queueMail(tx, {
    to: to.email,
    subject: `[${settings.siteTitle}] Waiting for you: a comment on “${title}”`,
    text: letter(
      [
        `${writerOf(comment)} has left a comment on “${title}”. It is not shown until you decide about it.`,
        wordsOf(comment),
        reasons.length > 0
          ? `Why it was held:\n${reasons.map((why) => `- ${why}`).join('\n')}`
          : '',
        links,
        `On the screen, with everything around it:\n${siteUrl}/admin/comments/${comment.id}`,
        `The post:\n${siteUrl}/?p=${comment.post.id}`,
      ],
      to.person
        ? footFor(settings, siteUrl, `Choose which mails you get: ${siteUrl}/admin/profile`)
        : footFor(settings, siteUrl),
    ),
    now,
  })
}

/** "Somebody has answered your post". */
export async function writeApprovedMail(
  tx: Tx,
  { to, comment, settings, siteUrl, now }: About & { to: string },
): Promise<void> {
  const title = titleOf(comment.post)
  await queueMail(tx, {
    to,
    subject: `[${settings.siteTitle}] A new comment on “${title}”`,
    text: letter(
      [
        `${writerOf(comment)} has left a comment on your post “${title}”.`,
        wordsOf(comment),
        `Read it in its place:\n${siteUrl}/comments/${comment.id}`,
        `Answer it, or take it down:\n${siteUrl}/admin/comments/${comment.id}`,
      ],
      footFor(settings, siteUrl),
    ),
    now,
  })
}

/** Why staff get a mail, and how it ends. */
export function footFor(
  { siteTitle }: Settings,
  siteUrl: string,
  how = 'An administrator can turn such mails off under Settings, Discussion.',
): string {
  return `You get this mail because you look after ${siteTitle} (${siteUrl}).\n${how}`
}
