import { db } from '../db/client.ts'
import { env } from '../env.ts'
import { type ClaimedMail, claimMails } from './claim-mails.ts'
import type { MailServer } from './open-mail-server.ts'
import { sendMail } from './send-mail.ts'

/** How many mails were sent, will be tried again, have failed for good, or are kept because there is no mail server. */
export type SendReport = { sent: number; retried: number; failed: number; kept: number }

/** Minutes to wait after each try that failed; after the last one the mail has failed for good. */
const WAITS = [1, 5, 30, 120, 360]
/** The server's own words, as many as help. */
const ERROR_CHARS = 500

/**
 * Sends what is due in the outbox, a batch at a time. Any number of instances may do so at once: each mail is claimed by one of them. An
 * instance that dies while sending leaves its mails to be claimed again later; they keep their Message-ID, by which mailboxes
 * recognise a second copy.
 */
export async function sendQueued({ now }: { now: Date }): Promise<SendReport> {
  const report: SendReport = { sent: 0, retried: 0, failed: 0, kept: 0 }
  const { SMTP_URL } = env()
  if (!SMTP_URL) return { ...report, kept: await keepQueued() }
  const mails = await claimMails(now)
  if (mails.length === 0) return report
  // Loaded by the first mail: many blogs send none.
  const { openMailServer } = await import('./open-mail-server.ts')
  const server = openMailServer(SMTP_URL)
  try {
    const outcomes = await Promise.all(mails.map((mail) => trySending(server, mail, now)))
    for (const outcome of outcomes) report[outcome]++
  } finally {
    server.close()
  }
  return report
}

async function keepQueued(): Promise<number> {
  const { count } = await db.mail.updateMany({
    where: { status: 'QUEUED' },
    data: { status: 'KEPT' },
  })
  return count
}

async function trySending(
  server: MailServer,
  mail: ClaimedMail,
  now: Date,
): Promise<'sent' | 'retried' | 'failed'> {
  try {
    await sendMail(server, mail)
  } catch (error) {
    return putBack(mail, error as Error, now)
  }
  await settle(mail, { status: 'SENT', sentAt: now, error: null })
  return 'sent'
}

async function putBack(mail: ClaimedMail, { message }: Error, now: Date) {
  const wait = WAITS[mail.attempts - 1]
  const error = message.slice(0, ERROR_CHARS)
  if (wait === undefined) {
    await settle(mail, { status: 'FAILED', error })
    return 'failed'
  }
  await settle(mail, { error, nextTryAt: new Date(now.getTime() + wait * 60_000) })
  return 'retried'
}

type Settled = {
  status?: 'SENT' | 'FAILED'
  error: string | null
  sentAt?: Date
  nextTryAt?: Date
}

// Only while the claim holds: an instance that was too slow must not overwrite what the next one found out.
async function settle({ id, attempts }: ClaimedMail, data: Settled) {
  await db.mail.updateMany({ where: { id, attempts, status: 'QUEUED' }, data })
}
