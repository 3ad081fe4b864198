import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite } from '#tests/support/open-site.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'
import { holdComments, seatCast, signIn } from './desk.ts'

let site: Site
let mo: string
let post: string

beforeAll(async () => {
  site = await openSite()
  await seatCast(site)
  mo = await signIn(site, 'mo')
  post = await insertPost(site, 'the-night-shift')
})

afterAll(() => site?.remove())

const open = () => fetch(`${site.url}/moderation`)

async function choose(value: string) {
  await askDatabase(
    site,
    `WITH saved AS (INSERT INTO settings (key, value) VALUES ('moderationPage', to_jsonb($1::text))
       ON CONFLICT (key) DO UPDATE SET value = excluded.value RETURNING 1)
     SELECT pg_notify('backtalk_pages', '["settings"]') FROM saved`,
    [value],
  )
}

async function markAsSpam(name: string) {
  const [id] = await holdComments(site, post, [name])
  const answer = await fetch(`${site.url}/admin/comments/decide`, {
    method: 'POST',
    headers: { origin: site.url, 'content-type': 'application/json', cookie: mo },
    body: JSON.stringify({ verdict: 'spam', comments: [{ id, revision: 1 }] }),
  })
  expect(answer.status).toBe(200)
}

const isOpen = async () => expect.poll(async () => (await open()).status).toBe(200)

test('there is no such page until the owner wants it', async () => {
  expect((await open()).status).toBe(404)
})

test('it tells of decisions without a name, in a document without script, and is kept until the next one', async () => {
  await choose('unlisted')
  await isOpen()
  await markAsSpam('Prunella Sellsmore')
  await expect.poll(async () => await (await open()).text()).toContain('set aside as spam')
  const answer = await open()
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect((await open()).headers.get('cache-status')).toContain('hit')
  const page = await answer.text()
  expect(page).not.toMatch(/Prunella|guest\.test|mo@blog\.test/)
  expect(page).not.toContain('_next/static')
})

test('search engines are asked to pass it by, unless the owner lists it', async () => {
  const page = async () => await (await open()).text()
  const map = async () => await (await fetch(`${site.url}/sitemaps/terms.xml`)).text()
  await choose('unlisted')
  await expect.poll(page).toContain('noindex')
  expect(await map()).not.toContain('/moderation')
  await choose('listed')
  await expect.poll(page).not.toContain('noindex')
  await expect.poll(map).toContain('/moderation')
})

test('a page that is not there is none', async () => {
  await choose('listed')
  await isOpen()
  const unknown = await fetch(`${site.url}/moderation?page=01900000-0000-7000-8000-000000000000`)
  expect(unknown.status).toBe(404)
})
