import { db } from '#lib/db/client.ts'
import { quantile, type Row } from '../measure.ts'
import { type Desk, post, timed } from './desk.ts'

const SINGLE = 200
const BULKS = 20

/** One decision, and a hundred at once, as the browser sends them. */
export async function measureDecisions(desk: Desk): Promise<Row[]> {
  const one = await measure(desk, SINGLE, 1)
  const hundred = await measure(desk, BULKS, 100)
  const row = (what: string, times: number[], must: number): Row => {
    const p95 = quantile(times, 0.95)
    return {
      what: `${what}, p95`,
      measured: `${p95.toFixed(0)} ms (p50 ${quantile(times, 0.5).toFixed(0)} ms)`,
      must: `<= ${must} ms`,
      reach: '',
      holds: p95 <= must,
    }
  }
  return [row('one decision', one, 50), row('a hundred decisions at once', hundred, 500)]
}

async function measure(desk: Desk, samples: number, size: number): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < samples; n++) {
    const held = await db.comment.findMany({
      where: { status: 'PENDING' },
      orderBy: { createdAt: 'desc' },
      take: size,
      select: { id: true, revision: true },
    })
    const comments = held.map(({ id, revision }) => ({ id: String(id), revision }))
    const verdict = n % 2 === 0 ? 'approve' : 'spam'
    times.push(await timed(() => post(desk, 'decide', { verdict, comments })))
  }
  return times
}
