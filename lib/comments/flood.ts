import type { Tx } from '#lib/db/client.ts'
import { type Allowance, countUpAll, type Limit } from '#lib/db/rate-limit.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { addressRange } from './address-range.ts'
import { keyedHash } from './keyed-hash.ts'

type Sender = { ip: string; email: string; personId: bigint | null }
type Rules = Pick<Settings, 'floodSeconds' | 'floodPerHour' | 'floodPerHourAndRange'>

/**
 * Counts one more reply of a sender, by address range and by account or e-mail, and says whether it comes too soon after the last
 * (WordPress's 15 seconds) or is one too many this hour. Counted inside the transaction that stores the reply: a refused one, rolled
 * back, costs nothing, and two at once are counted as two.
 */
export function countReply(tx: Tx, sender: Sender, rules: Rules, now: Date): Promise<Allowance> {
  const { ip, email, personId } = sender
  const account = personId === null ? email && `email ${email.toLowerCase()}` : `person ${personId}`
  const limits = [
    ...limitsOf(`range ${addressRange(ip)}`, rules.floodSeconds, rules.floodPerHourAndRange),
    ...(account ? limitsOf(account, rules.floodSeconds, rules.floodPerHour) : []),
  ]
  return countUpAll(limits, now, tx)
}

/** A setting of nothing is no limit. */
function limitsOf(who: string, seconds: number, perHour: number): Limit[] {
  const sender = keyedHash('flood', who)
  const gap = { key: `reply-gap:${sender}`, limit: 1, windowSeconds: seconds }
  const hour = { key: `reply-hour:${sender}`, limit: perHour, windowSeconds: 3_600 }
  return [...(seconds > 0 ? [gap] : []), ...(perHour > 0 ? [hour] : [])]
}
