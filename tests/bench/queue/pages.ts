import { COMMENTERS, COMMENTS } from '../fill-queue.ts'
import { quantile, type Row } from '../measure.ts'
import { type Desk, look, timed } from './desk.ts'

/** A hiccup of the machine is no property of a filter: of so many, two may be slow. */
const SAMPLES = 40

/** Ids all over the table, in an order that no cache foresees. */
const commenterOf = (n: number) => ((n * 2_801) % COMMENTERS) + 1
const commentOf = (n: number) => ((n * 40_001) % COMMENTS) + 1

/** Each filter with another value every time; `n` counts the samples. */
const FILTERS: Record<string, (n: number) => string> = {
  'no filter': () => '',
  'all tabs': () => '?status=all',
  approved: () => '?status=approved',
  spam: () => '?status=spam',
  mine: () => '?status=mine',
  'a deep page': (n) => `?status=approved&after=${Date.now() - (n + 1) * 6_000_000_000}-9`,
  'one post': (n) => `?post=${n * 37 + 1}`,
  'one commenter': (n) => `?status=all&commenter=${commenterOf(n)}`,
  'one e-mail': (n) => `?status=all&email=guest${commenterOf(n)}@mail${commenterOf(n) % 900}.test`,
  'one address': (n) => `?status=all&address=10.${(n * 8) % 200}.${n}.${n * 3}`,
  'an address range': (n) => `?status=all&address=10.${(n * 8) % 200}.0.0/16`,
  'the same address': (n) => `?status=all&like=${commentOf(n)}`,
  'the same range': (n) => `?range=${commentOf(n)}`,
  'the same words': (n) => `?status=all&same=${commentOf(n)}`,
  'a host': (n) => `?status=all&host=host${n * 9}.test`,
  'a check': (n) => `?check=check${n % 7}`,
  'a check that held nothing': () => '?check=nothing',
  'a score': (n) => `?score=${90 + (n % 11)}`,
  'a score nobody has': () => '?status=all&score=100&q=nobody',
  'a common word': () => '?status=approved&q=pain',
  'a rare word': (n) => `?status=all&q=rare${n * 2000 + 7}`,
  'two words': (n) => `?status=approved&q=pain+rare${n * 2000 + 7}`,
  'a word nobody used': () => '?q=nobody',
  dates: (n) => `?status=approved&from=202${(n % 5) + 1}-02-01&to=202${(n % 5) + 1}-03-01`,
  'dates and a word': (n) =>
    `?status=approved&from=202${(n % 5) + 1}-02-01&to=202${(n % 5) + 1}-03-01&q=rare7`,
}

/** The queue's page under every filter, as the browser gets it: questions to the database, rendering and all. */
export async function measurePages(desk: Desk): Promise<Row[]> {
  const { moderator, author } = desk
  const rows = []
  for (const [name, query] of Object.entries(FILTERS))
    rows.push(await measure(`queue, ${name}`, (n) => look(desk, moderator, query(n))))
  rows.push(await measure('queue, an author’s own', () => look(desk, author, '')))
  rows.push(
    await measure(`campaigns among ${COMMENTS / 10} pending`, () =>
      look(desk, moderator, '/campaigns'),
    ),
  )
  return rows
}

async function measure(
  what: string,
  ask: (n: number) => Promise<Response>,
  must = 150,
): Promise<Row> {
  const times: number[] = []
  // The first is of cold caches.
  for (let n = -2; n < SAMPLES; n++) {
    const took = await timed(() => ask(Math.abs(n)))
    if (n >= 0) times.push(took)
  }
  const p95 = quantile(times, 0.95)
  return {
    what: `${what}, p95`,
    measured: `${p95.toFixed(0)} ms (p50 ${quantile(times, 0.5).toFixed(0)} ms)`,
    must: `<= ${must} ms`,
    reach: must === 150 ? '50 ms' : '',
    holds: p95 <= must,
  }
}
