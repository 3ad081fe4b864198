import { db } from '../db/client.ts'
import { removeUnconfirmed } from '../notify/remove-unconfirmed.ts'
import { daysBefore } from './days-before.ts'

/** A form may be repeated for a day (`lib/comments/form-claim.ts`). */
const FORM_DAYS = 1
/** Mails are letters with people's addresses and words in them: long enough to answer "did you get it?". */
const MAIL_DAYS = 90

/** Screens show what ended for ten minutes; its filter may name somebody. */
const RUN_DAYS = 1

/**
 * Removes links and counters that are over, claims of forms nobody repeats any more, bulk runs that ended, old mails, and wishes for mails
 * that nobody confirmed. Returns how many rows.
 */
export async function removeLeftovers({ now }: { now: Date }): Promise<number> {
  const removed = await Promise.all([
    db.oneTimeToken.deleteMany({ where: { expiresAt: { lt: now } } }),
    db.rateLimit.deleteMany({ where: { resetsAt: { lt: now } } }),
    db.formToken.deleteMany({ where: { createdAt: { lt: daysBefore(FORM_DAYS, now) } } }),
    db.bulkRun.deleteMany({ where: { finishedAt: { lt: daysBefore(RUN_DAYS, now) } } }),
    db.mail.deleteMany({
      where: { status: { not: 'QUEUED' }, createdAt: { lt: daysBefore(MAIL_DAYS, now) } },
    }),
  ])
  const unconfirmed = await removeUnconfirmed({ now })
  return removed.reduce((total, { count }) => total + count, unconfirmed)
}
