import type { Tx } from '../db/client.ts'
import { excerptOf } from '../html/text.ts'
import { isMailAddress } from './mail-address.ts'

/** The headers that a mail may add. None of them says who gets it. */
type MailHeaders = Partial<Record<'List-Unsubscribe' | 'List-Unsubscribe-Post', string>>

export type MailInput = {
  /** One address. */
  to: string
  subject: string
  text: string
  html?: string
  headers?: MailHeaders
  now: Date
}

/** A line of a mail should be below 998 characters (RFC 5322); nobody reads subjects half as long as this. */
const SUBJECT_CHARS = 200

/** Mails in one statement: PostgreSQL takes 65,535 values. */
const AT_ONCE = 500

/**
 * Puts a mail into the outbox; it is sent if and only if the transaction commits. Whatever stands in subject and headers stays
 * on their line.
 * @returns the mail's id
 * @throws when `to` is not one address
 */
export async function queueMail(tx: Tx, input: MailInput): Promise<string> {
  const { id } = await tx.mail.create({ data: rowOf(input), select: { id: true } })
  return id
}

/** As `queueMail`, for many. */
export async function queueMails(tx: Tx, inputs: readonly MailInput[]): Promise<void> {
  for (let first = 0; first < inputs.length; first += AT_ONCE)
    await tx.mail.createMany({ data: inputs.slice(first, first + AT_ONCE).map(rowOf) })
}

function rowOf({ to, subject, text, html = '', headers = {}, now }: MailInput) {
  if (!isMailAddress(to)) throw new Error('A mail goes to exactly one address.')
  return {
    to,
    subject: excerptOf(subject, SUBJECT_CHARS),
    text,
    html,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace(/\s+/g, ' ')]),
    ),
    createdAt: now,
  }
}
