import { z } from 'zod'
import type { Tx } from '../db/client.ts'
import { excerptOf } from '../html/text.ts'
import type { Settings } from '../settings/schema.ts'
import type { NewsComment } from './news-comment.ts'
import { queueMail } from './queue-mail.ts'

type Input = { to: string; comment: NewsComment; settings: Settings; siteUrl: string; now: Date }

/** Enough to decide most comments; the screen shows the rest. */
const WORDS_CHARS = 600
const TITLE_CHARS = 120

/** "A comment waits for you", with why it was held. */
export async function writeHeldMail(tx: Tx, input: Input): Promise<void> {
  const { comment, settings, siteUrl } = input
  await write(tx, input, {
    subject: `[${settings.siteTitle}] Waiting for you: a comment on “${titleOf(comment)}”`,
    parts: [
      `${writerOf(comment)} has left a comment on “${titleOf(comment)}”. It is not shown until you decide about it.`,
      wordsOf(comment),
      whyHeld(comment),
      `Decide about it:\n${siteUrl}/admin/comments/${comment.id}`,
      `The post:\n${siteUrl}/?p=${comment.post.id}`,
    ],
  })
}

/** "Somebody has answered your post". */
export async function writeApprovedMail(tx: Tx, input: Input): Promise<void> {
  const { comment, settings, siteUrl } = input
  await write(tx, input, {
    subject: `[${settings.siteTitle}] A new comment on “${titleOf(comment)}”`,
    parts: [
      `${writerOf(comment)} has left a comment on your post “${titleOf(comment)}”.`,
      wordsOf(comment),
      `Read it in its place:\n${siteUrl}/comments/${comment.id}`,
      `Answer it, or take it down:\n${siteUrl}/admin/comments/${comment.id}`,
    ],
  })
}

type Mail = { subject: string; parts: string[] }

async function write(tx: Tx, { to, settings, siteUrl, now }: Input, { subject, parts }: Mail) {
  const foot = `You get this mail because you look after ${settings.siteTitle} (${siteUrl}).\nAn administrator can turn such mails off under Settings, Discussion.`
  const text = ['Hello,', ...parts.filter(Boolean), `-- \n${foot}`].join('\n\n')
  await queueMail(tx, { to, subject, text: `${text}\n`, now })
}

// On one line each: what a commenter typed cannot pass for another part of the mail.
function titleOf({ post }: NewsComment): string {
  return excerptOf(post.title, TITLE_CHARS) || 'Untitled'
}

function writerOf({ authorName, authorEmail, authorUrl }: NewsComment): string {
  const details = [authorEmail, authorUrl].filter(Boolean).join(', ')
  return excerptOf(`${authorName}${details && ` (${details})`}`, 300)
}

function wordsOf({ text }: NewsComment): string {
  return `    ${excerptOf(text, WORDS_CHARS)}`
}

// Stored by every version there was: what does not fit is left out.
const verdicts = z.array(
  z.object({
    verdict: z.enum(['approve', 'hold', 'spam', 'trash']),
    says: z.string(),
    matched: z.array(z.object({ text: z.string() })),
  }),
)

function whyHeld({ screenings }: NewsComment): string {
  const said = verdicts.safeParse(screenings[0]?.verdicts).data ?? []
  const reasons = said.filter(({ verdict }) => verdict !== 'approve').map(reason)
  return reasons.length > 0 ? `Why it was held:\n${reasons.join('\n')}` : ''
}

function reason({ says, matched }: z.infer<typeof verdicts>[number]): string {
  const found = matched.map(({ text }) => text).join(', ')
  return `- ${excerptOf(found ? `${says} (${found})` : says, 300)}`
}
