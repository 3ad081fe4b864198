import { z } from 'zod'
import { CommentStatus, Role } from '#lib/db/generated/enums.ts'
import { env } from '#lib/env.ts'
import { sanitizeComment } from '#lib/html/comment-list.ts'
import type { QueueItem } from '#lib/moderation/queue-item.ts'
import type { ScopeName } from '#lib/tokens/scopes.ts'
import { id, time } from '../fields.ts'

const status = z.enum(CommentStatus)

/** Who last did something to a comment. */
export const shownChange = z.object({
  what: z.enum(['edited', 'moved', 'deleted']),
  to: status.nullable(),
  by: z.string().nullable().meta({ description: 'Null: its writer.' }),
  at: time,
})

const verdict = z.object({
  check: z.string(),
  verdict: z.string(),
  says: z.string(),
  matched: z.array(z.object({ field: z.string(), text: z.string() })),
})

const history = z.object({
  approved: z.number(),
  pending: z.number(),
  spam: z.number(),
  trash: z.number(),
  firstSeenAt: time,
  otherNames: z.array(z.string()),
  confirmed: z.boolean(),
  bans: z.number(),
  notes: z.number(),
})

const forContacts = 'Null without the scope comments:contacts.'

/** A comment as programs see it. */
export const shownComment = z
  .object({
    id,
    revision: z.number().int().meta({ description: 'Name it when you change the comment.' }),
    status,
    restoresTo: status,
    html: z.string().meta({ description: 'Sanitised: safe to put into a page as it is.' }),
    createdAt: time,
    edited: z.boolean(),
    pinned: z.boolean(),
    withdrawn: z.boolean().meta({ description: 'Taken back by its writer.' }),
    writer: z.object({
      name: z.string(),
      url: z.string(),
      role: z.enum(Role).nullable(),
      commenterId: id.nullable(),
      email: z.string().nullable().meta({ description: forContacts }),
      ip: z.string().nullable().meta({ description: forContacts }),
    }),
    post: z.object({ id, title: z.string() }),
    parent: z.object({ id, name: z.string(), status }).nullable(),
    replies: z.number().int(),
    linkHosts: z.array(z.string()),
    why: z.array(verdict).meta({ description: 'What each check said, and the words it found.' }),
    lastChange: shownChange.nullable(),
    claim: z.object({ by: z.string(), until: time }).nullable(),
    history: history.nullable().meta({ description: 'What the commenter has done here before.' }),
  })
  .meta({ id: 'Comment' })

/** The queue's item without what the token may not see, and without the queue's marks. */
export function showComment(
  item: QueueItem,
  scopes: ReadonlySet<ScopeName>,
): z.input<typeof shownComment> {
  const contacts = scopes.has('comments:contacts')
  const { email, address, ...writer } = item.writer
  return {
    ...item,
    html: sanitizeComment(item.html, new URL(env().SITE_URL).origin),
    writer: { ...writer, email: contacts ? email : null, ip: contacts ? address : null },
    why: contacts ? item.why : item.why.map(withoutContacts),
  }
}

/** The fields that a check may have found something in which everybody who sees the comment sees. */
const OPEN = ['comment', 'text', 'name', 'url', 'account', 'decoy']

function withoutContacts(verdict: QueueItem['why'][number]) {
  const matched = verdict.matched.filter(({ field }) => OPEN.includes(field))
  return { ...verdict, matched }
}
