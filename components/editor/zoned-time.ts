import { dateFormat } from '#lib/date-format.ts'

/** A moment as a clock on the wall of `timeZone` shows it: "2026-03-29T01:30", the form of `<input type="datetime-local">`. */
export function toWallClock(at: Date, timeZone: string): string {
  const parts = dateFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at)
  return parts.replace(' ', 'T')
}

export type WallClock = {
  at: Date
  /** `skipped`: clocks go forward over this time. `twice`: they go back, and show it two times. */
  oddity: 'skipped' | 'twice' | null
}

/**
 * The moment at which clocks in `timeZone` show `wallClock`; null for what is no time. An hour that clocks skip is read as the one after it, an
 * hour that they show twice as the first one (as Temporal's "compatible" does); `oddity` says that it was so.
 */
export function fromWallClock(wallClock: string, timeZone: string): WallClock | null {
  const asUtc = Date.parse(`${wallClock}Z`)
  if (Number.isNaN(asUtc)) return null
  // The offset before and after any change of the clocks near this time: one of the two is right.
  const day = 86_400_000
  const before = asUtc - offsetAt(asUtc - day, timeZone)
  const after = asUtc - offsetAt(asUtc + day, timeZone)
  const fitting = [before, after].filter((at) => at + offsetAt(at, timeZone) === asUtc)
  const [first = before] = fitting
  if (fitting.length === 0) return { at: new Date(before), oddity: 'skipped' }
  return { at: new Date(first), oddity: new Set(fitting).size > 1 ? 'twice' : null }
}

/** How far the zone's clocks are ahead of UTC at that moment, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const whole = Math.floor(at / 60_000) * 60_000
  return Date.parse(`${toWallClock(new Date(whole), timeZone)}Z`) - whole
}
