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

/** Requests per second of each address, asked in turns so that a noisy machine is unfair to all of them alike. */
export async function rates(urls: readonly string[], { rounds = 3, seconds = 3 } = {}) {
  const samples = urls.map(() => [] as number[])
  for (let round = 0; round < rounds; round++) {
    for (const [i, url] of urls.entries()) samples[i]?.push(await rate(url, seconds))
  }
  return samples.map((of) => quantile(of, 0.5))
}

async function rate(url: string, duration: number): Promise<number> {
  const result = await autocannon({
    url,
    duration,
    connections: 32,
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
