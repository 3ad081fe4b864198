import type { Tx } from '#lib/db/client.ts'
import { type Allowance, countUp } from '#lib/db/rate-limit.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { addressRange } from './address-range.ts'
import { keyedHash } from './keyed-hash.ts'

type Sender = { ip: string; email: string; personId: bigint | null }
type Rules = Pick<Settings, 'floodSeconds' | 'floodPerHour'>

/**
 * Counts one more reply of a sender, by address range and by account or e-mail, and says whether it comes too soon after the last
 * (WordPress's 15 seconds) or is one too many this hour. Counted inside the transaction that stores the reply: a refused one, rolled
 * back, costs nothing, and two at once are counted as two.
 */
export async function countReply(
  tx: Tx,
  sender: Sender,
  rules: Rules,
  now: Date,
): Promise<Allowance> {
  for (const who of sendersOf(sender)) {
    const limits = [
      {
        key: `reply-gap:${who}`,
        limit: rules.floodSeconds && 1,
        windowSeconds: rules.floodSeconds,
      },
      { key: `reply-hour:${who}`, limit: rules.floodPerHour, windowSeconds: 3_600 },
    ]
    for (const limit of limits.filter(({ limit }) => limit > 0)) {
      const allowance = await countUp({ ...limit, now }, tx)
      if (!allowance.ok) return allowance
    }
  }
  return { ok: true }
}

/** In a fixed order, so that two replies never wait for each other's counters. */
function sendersOf({ ip, email, personId }: Sender): string[] {
  const account = personId === null ? email && `email ${email.toLowerCase()}` : `person ${personId}`
  return [`range ${addressRange(ip)}`, account]
    .filter(Boolean)
    .map((who) => keyedHash('flood', who))
    .sort()
}
