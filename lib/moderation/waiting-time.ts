/** How many comments waited how long: by bucket as in `decision_tallies`, four steps to each doubling of the seconds. */
export type Waits = Map<number, number>

/** The seconds that `share` of the comments waited at most, read from the middle of its bucket; null when nobody waited. */
export function percentile(waits: Waits, share: number): number | null {
  const total = [...waits.values()].reduce((sum, count) => sum + count, 0)
  let passed = 0
  for (const [bucket, count] of [...waits].sort(([one], [other]) => one - other)) {
    passed += count
    if (passed >= total * share) return secondsOf(bucket)
  }
  return null
}

function secondsOf(bucket: number): number {
  return 2 ** ((bucket + 0.5) / 4) - 1
}
