const steps = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/**
 * "3 hours ago", with the exact time in the tooltip. Both times are arguments (ISO strings or dates), so that the
 * server and the browser draw the same words.
 */
export function RelativeTime({
  at,
  now,
  timeZone = 'UTC',
}: {
  at: Date | string
  now: Date | string
  timeZone?: string
}) {
  const then = new Date(at)
  return (
    <time dateTime={then.toISOString()} title={exactTime(then, timeZone)}>
      {relativeWords(then, new Date(now))}
    </time>
  )
}

/** The distance between two times in words, rounded towards now. */
export function relativeWords(at: Date, now: Date): string {
  const seconds = (at.getTime() - now.getTime()) / 1000
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return words.format(Math.trunc(seconds / size), unit)
  }
  return 'just now'
}

/** A time to the minute, with its zone: "22 Nov 2026, 14:05 UTC". */
export function exactTime(at: Date, timeZone: string): string {
  return formatOf(timeZone).format(at)
}

// Making one takes a hundred times as long as using it, and a list has one time a row in the one zone of the site.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  })
  formats.set(timeZone, made)
  return made
}
