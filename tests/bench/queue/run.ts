import { setTimeout as pause } from 'node:timers/promises'
import { db } from '#lib/db/client.ts'
import { quantile, type Row } from '../measure.ts'
import { type Desk, look, post, timed } from './desk.ts'

const SIZE = 50_000
const LOOK_MS = 50

/** Fifty thousand decisions in the background and their undo, while readers read and moderators moderate. */
export async function measureRun(desk: Desk): Promise<Row[]> {
  const [middle] = await db.$queryRaw<[{ at: Date }]>`
    SELECT created_at AS at FROM comments WHERE status = 'PENDING' ORDER BY created_at OFFSET ${SIZE} LIMIT 1`
  const filter = { status: 'pending', to: middle.at.toISOString().slice(0, 10) }
  const begin = () =>
    post(desk, 'bulk', { filter, verdict: 'spam', seenAt: new Date().toISOString() })
  const done = await follow(desk, begin)
  const { actId } = await db.bulkRun.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
  const undone = await follow(desk, () => post(desk, 'undo', { act: actId }))
  return [...rowsOf('spam', done), ...rowsOf('undo', undone)]
}

type Followed = { moved: number; seconds: number; reading: number[]; moderating: number[] }

async function follow(desk: Desk, begin: () => Promise<Response>): Promise<Followed> {
  const startedAt = performance.now()
  await timed(begin)
  const reading: number[] = []
  const moderating: number[] = []
  for (;;) {
    reading.push(await timed(() => fetch(`${desk.url}/post-7`)))
    moderating.push(await timed(() => look(desk, desk.moderator, '?status=approved')))
    const run = await db.bulkRun.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
    if (run.status === 'DONE')
      return {
        moved: run.moved,
        seconds: (performance.now() - startedAt) / 1000,
        reading,
        moderating,
      }
    await pause(LOOK_MS)
  }
}

function rowsOf(what: string, { moved, seconds, reading, moderating }: Followed): Row[] {
  const p95 = (times: number[]) => quantile(times, 0.95)
  return [
    {
      what: `${what} for ${moved} comments, in the background`,
      measured: `${seconds.toFixed(1)} s`,
      must: '<= 60 s',
      reach: '',
      holds: seconds <= 60 && moved >= SIZE * 0.95,
    },
    {
      what: `${what}: a reader’s page meanwhile, p95`,
      measured: `${p95(reading).toFixed(0)} ms`,
      must: '<= 250 ms',
      reach: '',
      holds: p95(reading) <= 250,
    },
    {
      what: `${what}: the queue meanwhile, p95`,
      measured: `${p95(moderating).toFixed(0)} ms`,
      must: '<= 500 ms',
      reach: '',
      holds: p95(moderating) <= 500,
    },
  ]
}
