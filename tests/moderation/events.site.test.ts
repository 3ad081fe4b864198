import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openSite } from '#tests/support/open-site.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'
import { hearUntil, holdComments, seatCast, signIn } from './desk.ts'

let site: Site
let post: string
let drawn: string

beforeAll(async () => {
  site = await openSite()
  await seatCast(site)
})

beforeEach(async () => {
  await askDatabase(site, 'DELETE FROM posts')
  post = await insertPost(site, 'the-night-shift')
  await holdComments(site, post, ['ann'])
  const [now] = await askDatabase<{ at: Date }>(site, 'SELECT clock_timestamp() AS at')
  drawn = now?.at.toISOString() ?? ''
})

async function listen(name: 'mo' | 'al'): Promise<Response> {
  const query = new URLSearchParams({ since: drawn })
  return fetch(`${site.url}/admin/comments/events?${query}`, {
    headers: { cookie: await signIn(site, name) },
  })
}

/** A comment's arrival, as every instance is told of it. */
const tell = (id: string | undefined) =>
  askDatabase(site, `SELECT pg_notify('backtalk_queue', $1)`, [
    JSON.stringify({ kind: 'arrived', id, postId: post, status: 'PENDING' }),
  ])

test('what happens right after the answer is heard', async () => {
  const heard = await listen('mo')
  await tell('4711')
  const words = await hearUntil(heard, '4711')
  expect(words).not.toContain('event: lost')
})

test('a screen is told of what came while it was on its way', async () => {
  await holdComments(site, post, ['bob'])
  await hearUntil(await listen('mo'), 'event: lost')
})

test('an author is told where it came to their own post only', async () => {
  await holdComments(site, post, ['bob'])
  const others = await listen('al')
  const own = await insertPost(site, 'by-al')
  await askDatabase(
    site,
    `UPDATE posts SET author_id = (SELECT id FROM people WHERE slug = 'al') WHERE id = $1`,
    [own],
  )
  await tell('4712')
  await askDatabase(site, `SELECT pg_notify('backtalk_queue', $1)`, [
    JSON.stringify({ kind: 'arrived', id: '4713', postId: own, status: 'PENDING' }),
  ])
  expect(await hearUntil(others, '4713')).not.toContain('event: lost')
  await holdComments(site, own, ['cid'])
  await hearUntil(await listen('al'), 'event: lost')
})
