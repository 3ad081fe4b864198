import autocannon from 'autocannon'

export type Row = {
  what: string
  measured: string
  must: string
  reach: string
  holds: boolean
}

/** The value below which `share` (0 to 1) of the samples lie. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/**
 * Milliseconds of processor time that an act takes, median of many: a busy machine lengthens the wait, not the work.
 */
export function workOf(
  act: (sample: number) => void,
  samples: number,
): { p50: number; p99: number } {
  const times: number[] = []
  for (let sample = 0; sample < samples; sample++) {
    const before = process.cpuUsage()
    act(sample)
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1_000)
  }
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) }
}

type Load = { connections?: number; rounds?: number; seconds?: number }

/**
 * Requests per second of `own` and of `rival`, and their ratio: asked in turns, many times for a short while, so that a
 * noisy machine is unfair to both alike; the ratio is the median of the rounds' ratios.
 */
export async function compare(own: string, rival: string, load: Load = {}) {
  const { connections = 32, rounds = 5, seconds = 2 } = load
  const pairs: { own: number; rival: number }[] = []
  // Neither has compiled its hot code yet.
  for (const url of [own, rival]) await rate(url, seconds, connections)
  for (let round = 0; round < rounds; round++) {
    pairs.push({
      own: await rate(own, seconds, connections),
      rival: await rate(rival, seconds, connections),
    })
  }
  const median = (of: (pair: { own: number; rival: number }) => number) =>
    quantile(pairs.map(of), 0.5)
  return {
    own: median((pair) => pair.own),
    rival: median((pair) => pair.rival),
    ratio: median((pair) => pair.own / pair.rival),
  }
}

async function rate(url: string, duration: number, connections: number): Promise<number> {
  const result = await autocannon({
    url,
    duration,
    connections,
    headers: { 'accept-encoding': 'br' },
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`)
  return result.requests.average
}

export function printTable(rows: readonly Row[]): void {
  const columns = rows.map(({ what, measured, must, reach, holds }) => ({
    what,
    measured,
    must,
    'reach for': reach,
    '': holds ? 'holds' : 'MISSED',
  }))
  console.table(columns)
}
