/** What tells the demo's rows from everybody else's: with `legacyId` it stays the same from run to run. */
export const DEMO = 'demo'

export type Ids = Map<string, bigint>

/** A moment so many days before (or, negative, after) `now`. */
export function daysBefore(now: Date, days: number): Date {
  return hoursBefore(now, days * 24)
}

export function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000)
}

/** Where the demo's rows are, by key. */
export function idsByKey(rows: { id: bigint; legacyId: string | null }[]): Ids {
  return new Map(rows.map(({ id, legacyId }) => [legacyId ?? '', id]))
}

/** What `map` holds under `key`. @throws when a piece of the demo refers to one that does not exist */
export function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The demo content has no "${key}"`)
  return value
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is not taken. */
export async function firstFree(
  wanted: string,
  isTaken: (candidate: string) => Promise<unknown>,
): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await isTaken(candidate))) return candidate
  }
}
