import { db } from '../db/client.ts'
import { daysBefore } from './days-before.ts'

type Input = { days: number; now: Date }

const BATCH = 1_000

/** Forgets the raw IP addresses of comments older than `days`; their keyed hashes stay. Returns how many. */
export async function forgetAddresses({ days, now }: Input): Promise<number> {
  const until = daysBefore(days, now)
  let total = 0
  for (;;) {
    const forgotten = await db.$executeRaw`
      UPDATE comments SET ip = NULL WHERE id IN (
        SELECT id FROM comments WHERE ip IS NOT NULL AND created_at <= ${until} ORDER BY created_at LIMIT ${BATCH})`
    total += forgotten
    if (forgotten < BATCH) return total
  }
}
