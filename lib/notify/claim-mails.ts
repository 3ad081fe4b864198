import { db } from '../db/client.ts'

export type ClaimedMail = {
  id: string
  to: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  /** This try included. */
  attempts: number
}

/** Mails at a time: few enough that stopping the application does not wait long. */
const BATCH = 10
/** Longer than a batch can take (each step of a try gives up after twenty seconds of silence). */
const CLAIM_MINUTES = 15

/** Takes the mails that are due, oldest first; no other instance gets them until the claim ends. */
export async function claimMails(now: Date): Promise<ClaimedMail[]> {
  const until = new Date(now.getTime() + CLAIM_MINUTES * 60_000)
  return db.$queryRaw<ClaimedMail[]>`
    UPDATE mails SET attempts = attempts + 1, next_try_at = ${until}
     WHERE id = ANY (ARRAY(
       SELECT id FROM mails
        WHERE status = 'QUEUED' AND (next_try_at IS NULL OR next_try_at <= ${now})
        ORDER BY created_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED))
    RETURNING id::text, "to", subject, text, html, headers, attempts`
}
