const UNITS = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const

/** About how long: "about 3 hours", in the largest unit of which there are two, because the number is known to a tenth. */
export function aboutHowLong(seconds: number | null): string {
  if (seconds === null) return '—'
  const [size, name] = UNITS.find(([size]) => seconds >= 2 * size) ?? ([1, 'second'] as const)
  const count = Math.max(1, Math.round(seconds / size))
  return `about ${count.toLocaleString('en')} ${name}${count === 1 ? '' : 's'}`
}
