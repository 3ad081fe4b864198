import type { Tx } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import type { Settings } from '../settings/schema.ts'
import { footFor } from './comment-mails.ts'
import { reasonsOf, titleOf, wordsOf, writerOf } from './comment-words.ts'
import { issueDecisionLinks } from './decision-links.ts'
import { letter } from './letter.ts'
import type { NewsComment } from './news-comment.ts'
import { queueMail } from './queue-mail.ts'

type Input = {
  person: Actor
  /** The oldest first; at least one. */
  comments: NewsComment[]
  total: number
  settings: Settings
  siteUrl: string
  now: Date
}

/** "14 comments wait for you, the oldest for 6 days", and each of them with its links to decide by. */
export async function writeDigestMail(tx: Tx, input: Input): Promise<void> {
  const { person, comments, total, settings, siteUrl, now } = input
  const [oldest] = comments
  const howMany = total === 1 ? '1 comment waits' : `${total.toLocaleString('en')} comments wait`
  const age = oldest ? ageInWords(oldest.createdAt, now) : ''
  const items: string[] = []
  for (const [index, comment] of comments.entries()) {
    const links = await issueDecisionLinks(tx, { comment, person, siteUrl, now })
    items.push(itemOf(comment, index + 1, links, now))
  }
  const more = total - comments.length
  const rest = more > 0 ? `And ${more.toLocaleString('en')} more.\n` : ''
  await queueMail(tx, {
    to: person.email,
    subject: `[${settings.siteTitle}] ${howMany} for you`,
    text: letter(
      [
        `${howMany} for you${total === 1 ? ', for' : '. The oldest has been waiting for'} ${age}.`,
        ...items,
        `${rest}All of them on the screen:\n${siteUrl}/admin/comments?status=pending`,
      ],
      footFor(settings, siteUrl, `Choose which mails you get: ${siteUrl}/admin/profile`),
    ),
    now,
  })
}

function itemOf(comment: NewsComment, number: number, links: string, now: Date): string {
  const reasons = reasonsOf(comment).map((why) => `- ${why}`)
  const head = `${number}. ${writerOf(comment)} on “${titleOf(comment.post)}”, ${ageInWords(comment.createdAt, now)} ago`
  return [head, wordsOf(comment), ...reasons, links].join('\n')
}

const HOUR = 3_600_000

function ageInWords(since: Date, now: Date): string {
  const hours = Math.max(1, Math.floor((now.getTime() - since.getTime()) / HOUR))
  const days = Math.floor(hours / 24)
  if (days > 1) return `${days} days`
  return hours === 1 ? 'an hour' : `${hours} hours`
}
