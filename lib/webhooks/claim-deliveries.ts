import { db } from '../db/client.ts'

export type ClaimedDelivery = {
  id: string
  payload: unknown
  /** This try included. */
  attempts: number
  url: string
  secret: string
  oldSecret: string | null
  oldSecretEndsAt: Date | null
}

/** Messages at a time and webhook: one that does not answer holds the others up by one patience only. */
const BATCH = 10
/** Longer than a try can take. */
const CLAIM_MINUTES = 2

/** Takes the messages that are due, of each active webhook the oldest ones; no other instance gets them until the claim ends. */
export async function claimDeliveries(now: Date): Promise<ClaimedDelivery[]> {
  const until = new Date(now.getTime() + CLAIM_MINUTES * 60_000)
  return db.$queryRaw<ClaimedDelivery[]>`
    WITH due AS (
      SELECT delivery.id FROM webhooks webhook CROSS JOIN LATERAL (
        SELECT id FROM webhook_deliveries
         WHERE webhook_id = webhook.id AND status = 'QUEUED' AND (next_try_at IS NULL OR next_try_at <= ${now})
         ORDER BY created_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
      ) AS delivery WHERE webhook.active)
    UPDATE webhook_deliveries AS delivery SET attempts = attempts + 1, next_try_at = ${until}
      FROM due, webhooks webhook
     WHERE delivery.id = due.id AND webhook.id = delivery.webhook_id
    RETURNING delivery.id::text, payload, attempts, url, secret, old_secret AS "oldSecret", old_secret_ends_at AS "oldSecretEndsAt"`
}
