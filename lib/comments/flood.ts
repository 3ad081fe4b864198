import type { Limit } from '#lib/db/rate-limit.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { addressRange } from './address-range.ts'
import { keyedHash } from './keyed-hash.ts'

type Sender = { ip: string; email: string; personId: bigint | null }
type Rules = Pick<Settings, 'floodSeconds' | 'floodPerHour' | 'floodPerHourAndRange'>

/**
 * How often a sender may write, by address range and by account or e-mail: not too soon after the last reply (WordPress's 15 seconds), and
 * not too often in an hour.
 */
export function limitsOn({ ip, email, personId }: Sender, rules: Rules): Limit[] {
  const account = personId === null ? email && `email ${email.toLowerCase()}` : `person ${personId}`
  return [
    ...limitsOf(`range ${addressRange(ip)}`, rules.floodSeconds, rules.floodPerHourAndRange),
    ...(account ? limitsOf(account, rules.floodSeconds, rules.floodPerHour) : []),
  ]
}

/** A setting of nothing is no limit. */
function limitsOf(who: string, seconds: number, perHour: number): Limit[] {
  const sender = keyedHash('flood', who)
  const gap = { key: `reply-gap:${sender}`, limit: 1, windowSeconds: seconds }
  const hour = { key: `reply-hour:${sender}`, limit: perHour, windowSeconds: 3_600 }
  return [...(seconds > 0 ? [gap] : []), ...(perHour > 0 ? [hour] : [])]
}
