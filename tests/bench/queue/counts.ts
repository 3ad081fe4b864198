import { db } from '#lib/db/client.ts'
import { countTabs } from '#lib/moderation/counts.ts'
import type { Actor } from '#lib/people/actor.ts'
import { quantile, type Row } from '../measure.ts'

const SAMPLES = 200

/** The tabs' counts: how long they take, and that no comment is counted for them. */
export async function measureCounts(by: Actor): Promise<Row> {
  const before = await scansOfComments()
  const times: number[] = []
  for (let n = 0; n < SAMPLES; n++) {
    const startedAt = performance.now()
    await countTabs(by)
    times.push(performance.now() - startedAt)
  }
  const p95 = quantile(times, 0.95)
  const scans = (await scansOfComments()) - before
  return {
    what: 'counts of the tabs, p95; full scans of the comments',
    measured: `${p95.toFixed(1)} ms; ${scans}`,
    must: '<= 50 ms; 0',
    reach: '5 ms; 0',
    holds: p95 <= 50 && scans === 0,
  }
}

/** PostgreSQL counts them itself. */
async function scansOfComments(): Promise<number> {
  await db.$executeRaw`SELECT pg_stat_force_next_flush()`
  const [row] = await db.$queryRaw<[{ scans: number }]>`
    SELECT seq_scan::int AS scans FROM pg_stat_user_tables WHERE relname = 'comments'`
  return row.scans
}
