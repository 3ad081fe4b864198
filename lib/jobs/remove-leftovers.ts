import { db } from '../db/client.ts'
import { removeUnconfirmed } from '../notify/remove-unconfirmed.ts'
import { daysBefore } from './days-before.ts'
import { BATCH, inBatches } from './in-batches.ts'

/** A form may be repeated for a day (`lib/comments/form-claim.ts`). */
const FORM_DAYS = 1
/** Mails are letters with people's addresses and words in them: long enough to answer "did you get it?". */
const MAIL_DAYS = 90
/** Messages to webhooks hold people's words too, and are looked at soon or never. */
const MESSAGE_DAYS = 30
/** Screens show what ended for ten minutes; its filter may name somebody. */
const RUN_DAYS = 1

/**
 * Removes links and counters that are over, claims of forms nobody repeats any more, bulk runs that ended, old mails and messages, and wishes
 * for mails that nobody confirmed. Returns how many rows.
 */
export async function removeLeftovers({ now }: { now: Date }): Promise<number> {
  const removed = await Promise.all([
    inBatches(() => removeTokens(now)),
    inBatches(() => removeCounters(now)),
    inBatches(() => removeClaims(daysBefore(FORM_DAYS, now))),
    inBatches(() => removeRuns(daysBefore(RUN_DAYS, now))),
    inBatches(() => removeMails(daysBefore(MAIL_DAYS, now))),
    inBatches(() => removeMessages(daysBefore(MESSAGE_DAYS, now))),
    removeUnconfirmed({ now }),
  ])
  return removed.reduce((total, count) => total + count, 0)
}

const removeTokens = (now: Date) => db.$executeRaw`
  DELETE FROM one_time_tokens WHERE id = ANY (ARRAY(
    SELECT id FROM one_time_tokens WHERE expires_at < ${now} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED))`

const removeCounters = (now: Date) => db.$executeRaw`
  DELETE FROM rate_limits WHERE key = ANY (ARRAY(
    SELECT key FROM rate_limits WHERE resets_at < ${now} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED))`

const removeClaims = (until: Date) => db.$executeRaw`
  DELETE FROM form_tokens WHERE token_hash = ANY (ARRAY(
    SELECT token_hash FROM form_tokens WHERE created_at < ${until} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED))`

const removeRuns = (until: Date) => db.$executeRaw`
  DELETE FROM bulk_runs WHERE id = ANY (ARRAY(
    SELECT id FROM bulk_runs WHERE finished_at < ${until} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED))`

const removeMails = (until: Date) => db.$executeRaw`
  DELETE FROM mails WHERE id = ANY (ARRAY(
    SELECT id FROM mails WHERE status <> 'QUEUED' AND created_at < ${until} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED))`

const removeMessages = (until: Date) => db.$executeRaw`
  DELETE FROM webhook_deliveries WHERE id = ANY (ARRAY(
    SELECT id FROM webhook_deliveries WHERE status <> 'QUEUED' AND created_at < ${until} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED))`
