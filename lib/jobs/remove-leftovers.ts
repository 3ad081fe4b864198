import { db } from '../db/client.ts'
import { daysBefore } from './days-before.ts'

/** A form may be repeated for a day (`lib/comments/form-claim.ts`). */
const FORM_DAYS = 1
/** Mails are letters with people's addresses and words in them: long enough to answer "did you get it?". */
const MAIL_DAYS = 90
/** Messages to webhooks hold people's words too, and are looked at soon or never. */
const MESSAGE_DAYS = 30

/** Removes links and counters that are over, claims of forms nobody repeats any more, and old mails and messages. Returns how many rows. */
export async function removeLeftovers({ now }: { now: Date }): Promise<number> {
  const removed = await Promise.all([
    db.oneTimeToken.deleteMany({ where: { expiresAt: { lt: now } } }),
    db.rateLimit.deleteMany({ where: { resetsAt: { lt: now } } }),
    db.formToken.deleteMany({ where: { createdAt: { lt: daysBefore(FORM_DAYS, now) } } }),
    db.mail.deleteMany({
      where: { status: { not: 'QUEUED' }, createdAt: { lt: daysBefore(MAIL_DAYS, now) } },
    }),
    db.webhookDelivery.deleteMany({
      where: { status: { not: 'QUEUED' }, createdAt: { lt: daysBefore(MESSAGE_DAYS, now) } },
    }),
  ])
  return removed.reduce((total, { count }) => total + count, 0)
}
