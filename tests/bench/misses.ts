import { db } from '#lib/db/client.ts'
import { touch } from '#lib/db/touch.ts'
import type { Target } from './fill-blog.ts'
import { quantile, type Row } from './measure.ts'

const SAMPLES = 300
const WARM_UP = 30

/** How long one reader waits for a page that has just changed. */
export async function measureMisses(site: string, { id, path }: Target): Promise<Row[]> {
  const times: number[] = []
  while (times.length < SAMPLES + WARM_UP) {
    await db.$transaction((tx) => touch(tx, [`post:${id}`]))
    const startedAt = performance.now()
    const response = await fetch(`${site}${path}`)
    await response.arrayBuffer()
    // The notification may still be on its way.
    if (response.headers.get('cache-status')?.includes('miss'))
      times.push(performance.now() - startedAt)
  }
  const measured = times.slice(WARM_UP)
  const row = (share: number, must: number): Row => ({
    what: `50 comments, first render, p${share * 100}`,
    measured: `${quantile(measured, share).toFixed(1)} ms`,
    must: `<= ${must} ms`,
    reach: '',
    holds: quantile(measured, share) <= must,
  })
  return [row(0.5, 40), row(0.99, 150)]
}
