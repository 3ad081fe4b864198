import { db } from '#lib/db/client.ts'
import { quantile, type Row } from '../measure.ts'
import { newReply, postForm } from './post.ts'

const CONCURRENCY = 8
const ROUNDS = 5
const ROUND_MS = 4_000

/** How many replies are stored in a second, how long one waits, and what the machine could do at all. */
export async function measureReplies(site: string, posts: readonly string[]): Promise<Row[]> {
  // Of its own: what the yardstick leaves must not be in the way of what is measured.
  await db.$executeRaw`CREATE TABLE commits (key text PRIMARY KEY, count int, at timestamptz)`
  // Nobody has compiled the hot code yet, nor the word list.
  for (let round = 0; round < 2; round++) await runRound(() => reply(site, posts))
  const rounds: { replies: number; commits: number; times: number[] }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const times = await runRound(() => reply(site, posts))
    const commits = await runRound(commit)
    rounds.push({ replies: perSecond(times), commits: perSecond(commits), times })
  }
  const rate = quantile(
    rounds.map(({ replies }) => replies),
    0.5,
  )
  const p99 = quantile(
    rounds.map(({ times }) => quantile(times, 0.99)),
    0.5,
  )
  const share = quantile(
    rounds.map(({ replies, commits }) => replies / commits),
    0.5,
  )
  return [
    {
      what: `replies at concurrency ${CONCURRENCY}, through the server`,
      measured: `${rate.toFixed(0)}/s (${(100 * share).toFixed(0)} % of single durable inserts)`,
      must: '>= 200/s',
      reach: '500/s',
      holds: rate >= 200,
    },
    {
      what: 'a reply, p99',
      measured: `${p99.toFixed(0)} ms`,
      must: '<= 100 ms',
      reach: '',
      holds: p99 <= 100,
    },
  ]
}

/** Milliseconds that each act took, with so many going on at once for so long. */
async function runRound(act: () => Promise<unknown>): Promise<number[]> {
  const end = performance.now() + ROUND_MS
  const times: number[] = []
  const work = async () => {
    while (performance.now() < end) {
      const startedAt = performance.now()
      await act()
      times.push(performance.now() - startedAt)
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work))
  return times
}

const perSecond = (times: readonly number[]) => (1_000 * times.length) / ROUND_MS

async function reply(site: string, posts: readonly string[]) {
  const { fields, from } = newReply(posts[Math.floor(Math.random() * posts.length)] ?? '')
  const { status } = await postForm(site, fields, from)
  if (status !== 303) throw new Error(`A reply was answered with ${status}`)
}

/** The yardstick: one small row, durably. */
function commit() {
  return db.$executeRaw`INSERT INTO commits VALUES (gen_random_uuid()::text, 1, now())`
}
