import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOwnSite } from '#tests/support/open-site.ts'
import { type Site, startSite } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'
import { seatCast, signIn } from './desk.ts'

let site: Site

/** More steps than are done before the power goes out. */
const HELD = 6_000

beforeAll(async () => {
  site = await openOwnSite()
  await seatCast(site)
})

afterAll(() => site?.remove())

const readRun = async (id: string) => {
  const [run] = await askDatabase<{ status: string; seen: number; moved: number }>(
    site,
    'SELECT status, seen, moved FROM bulk_runs WHERE id = $1',
    [id],
  )
  return run
}

test('a decision about thousands goes on without its moderator, and after a power cut', async () => {
  const post = await insertPost(site, 'flooded')
  await askDatabase(
    site,
    `INSERT INTO comments (post_id, author_name, source, html, text, status)
     SELECT $1, 'Guest ' || n, 'w', '<p>w</p>', 'w', 'PENDING' FROM generate_series(1, $2::int) AS n`,
    [post, HELD],
  )
  const answer = await fetch(`${site.url}/admin/comments/bulk`, {
    method: 'POST',
    headers: {
      origin: site.url,
      cookie: await signIn(site, 'mo'),
      'content-type': 'application/json',
      accept: 'application/json',
    },
    body: JSON.stringify({
      filter: { status: 'pending' },
      verdict: 'trash',
      seenAt: new Date(Date.now() + 60_000).toISOString(),
    }),
  })
  const { run } = (await answer.json()) as { run: string }
  await expect.poll(async () => (await readRun(run))?.seen, { timeout: 20_000 }).toBeGreaterThan(0)
  await site.kill()

  site = await startSite({ dataDir: site.dataDir })
  await expect
    .poll(() => readRun(run), { timeout: 60_000 })
    .toEqual({ status: 'DONE', seen: HELD, moved: HELD })
  const counted = await askDatabase(
    site,
    `SELECT (SELECT count(*)::int FROM decisions) AS decisions, (SELECT count(*)::int FROM acts WHERE kind = 'comment.trash') AS acts,
            (SELECT count(*)::int FROM comments WHERE status = 'TRASH') AS thrown, (SELECT trash FROM post_comment_counts) AS counted`,
  )
  expect(counted).toEqual([{ decisions: HELD, acts: 1, thrown: HELD, counted: HELD }])
}, 180_000)
