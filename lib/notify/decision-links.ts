import { z } from 'zod'
import type { Tx } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { issueToken } from '../people/one-time-token.ts'

/** What a mail offers to decide. */
export const MAILED_VERDICTS = ['approve', 'spam', 'trash'] as const
export type MailedVerdict = (typeof MAILED_VERDICTS)[number]

const LABELS: Record<MailedVerdict, string> = { approve: 'Approve', spam: 'Spam', trash: 'Trash' }

/** Long enough for a week away; what waits longer is in the next digest with new links. */
const LINK_HOURS = 7 * 24

/** What a link in a mail stands for: this comment, as the mail showed it, for whoever has this mailbox. */
export const decisionLink = z.object({
  comment: z.string(),
  revision: z.number(),
  email: z.string(),
})

type Input = {
  comment: { id: bigint; revision: number }
  person: Actor
  siteUrl: string
  now: Date
}

/** The lines with one link for each verdict. They share one secret, which is good for one decision. */
export async function issueDecisionLinks(tx: Tx, input: Input): Promise<string> {
  const { comment, person, siteUrl, now } = input
  const data: z.infer<typeof decisionLink> = {
    comment: String(comment.id),
    revision: comment.revision,
    email: person.email,
  }
  const token = await issueToken(
    { purpose: 'moderate', personId: person.id, data, lastsHours: LINK_HOURS, now },
    tx,
  )
  return MAILED_VERDICTS.map(
    (verdict) => `${LABELS[verdict]}:\n${siteUrl}/moderate?token=${token}&do=${verdict}`,
  ).join('\n')
}
