import { db } from '../db/client.ts'
import { daysBefore } from './days-before.ts'
import { BATCH, inBatches } from './in-batches.ts'

type Input = { days: number; now: Date }

/**
 * Forgets the raw IP addresses of comments older than `days`; their keyed hashes stay. What somebody is changing at this moment is left to
 * the next time. Returns how many.
 */
export async function forgetAddresses({ days, now }: Input): Promise<number> {
  const until = daysBefore(days, now)
  return inBatches(
    () => db.$executeRaw`
      UPDATE comments SET ip = NULL WHERE id = ANY (ARRAY(
        SELECT id FROM comments WHERE ip IS NOT NULL AND created_at <= ${until}
         ORDER BY created_at LIMIT ${BATCH} FOR NO KEY UPDATE SKIP LOCKED))`,
  )
}
