import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashPassword } from '#lib/people/password.ts'
import { openOwnSite } from '#tests/support/open-site.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'

let site: Site

beforeAll(async () => {
  // The tests are the proxy that says who asks.
  site = await openOwnSite('empty', { env: { TRUSTED_PROXIES: '127.0.0.1,::1' } })
})

afterAll(() => site?.remove())

const SECRET = 'The kettle is under the stairs.'

test('the picture of a protected post is not named to those who share its link', async () => {
  const id = await insertLocked('pictured')
  await askDatabase(
    site,
    `WITH picture AS (
       INSERT INTO media (file_name, storage_key, mime, bytes, width, height, sha256) VALUES ('secret.png', 'secret/original.png', 'image/png', 1, 600, 400, '')
       RETURNING id)
     UPDATE posts SET featured_media_id = picture.id, sharing_media_id = picture.id FROM picture WHERE posts.id = $1`,
    [id],
  )
  const { html } = await read('/pictured')
  expect(html).toContain('type="password"')
  expect(html).not.toContain('og:image')
  expect(html).not.toContain('secret/original')
})

async function insertLocked(slug: string): Promise<string> {
  const id = await insertPost(site, slug, SECRET)
  await askDatabase(
    site,
    `UPDATE posts SET visibility = 'PASSWORD', password_hash = $2 WHERE id = $1`,
    [id, await hashPassword('open sesame')],
  )
  return id
}

function tryPassword(post: string, next: string, password: string, ip = '203.0.113.1') {
  return fetch(`${site.url}/unlock`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: site.url, 'x-forwarded-for': ip },
    body: new URLSearchParams({ post, next, password }),
  })
}

const read = async (path: string, cookie = '') => {
  const response = await fetch(site.url + path, { headers: { cookie } })
  return { response, html: await response.text() }
}

test('the right password opens the post for this reader, and for nobody else', async () => {
  const id = await insertLocked('stairs')
  const before = await read('/stairs')
  expect(before.html).toContain('type="password"')
  expect(before.html).not.toContain(SECRET)

  const opened = await tryPassword(id, '/stairs', 'open sesame')
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/stairs'])
  const [cookie = ''] = opened.headers.getSetCookie()
  expect(cookie).toMatch(/HttpOnly; SameSite=Lax/)

  for (let round = 0; round < 2; round++) {
    const mine = await read('/stairs', cookie.split(';')[0])
    expect(mine.html).toContain(SECRET)
    expect(mine.response.headers.get('cache-control')).toBe('private, no-store')
    const others = await read('/stairs')
    expect(others.html).not.toContain(SECRET)
  }
})

test('the key of one post does not open another', async () => {
  const [one, other] = [await insertLocked('one'), await insertLocked('other')]
  const opened = await tryPassword(one, '/one', 'open sesame')
  const [cookie = ''] = opened.headers.getSetCookie()[0]?.split(';') ?? []
  expect((await read('/other', cookie)).html).not.toContain(SECRET)
  const renamed = cookie.replace(`post-${one}`, `post-${other}`)
  expect((await read('/other', renamed)).html).not.toContain(SECRET)
})

test('a wrong password is refused with the question, said beside the field', async () => {
  const id = await insertLocked('wrong')
  const refused = await tryPassword(id, '/wrong', 'open')
  const html = await refused.text()
  expect([refused.status, refused.headers.getSetCookie()]).toEqual([403, []])
  expect(refused.headers.get('cache-control')).toBe('private, no-store')
  expect(html).toContain('That is not the password.')
  expect(html).toMatch(/name="next" value="\/wrong"/)
  expect(html).not.toContain(SECRET)
})

test('guessing is slowed down, by post and address', async () => {
  const id = await insertLocked('guessed')
  for (let guess = 0; guess < 10; guess++) await tryPassword(id, '/guessed', `guess ${guess}`)
  const throttled = await tryPassword(id, '/guessed', 'open sesame')
  expect(throttled.status).toBe(429)
  expect(Number(throttled.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await throttled.text()).toContain('Please wait a quarter of an hour')
  expect((await tryPassword(id, '/guessed', 'open sesame', '203.0.113.2')).status).toBe(303)
})

test.each([
  ['another site’s address to go on to', { next: '//elsewhere.test' }, 400],
  ['an id that is none', { post: 'x' }, 400],
])('a form with %s is refused', async (_, changed, status) => {
  const form = { post: '1', next: '/one', password: 'x', ...changed }
  expect((await tryPassword(form.post, form.next, form.password)).status).toBe(status)
})

test('a form on another site cannot try passwords', async () => {
  const response = await fetch(`${site.url}/unlock`, {
    method: 'POST',
    headers: { origin: 'https://elsewhere.test' },
    body: new URLSearchParams({ post: '1', next: '/one', password: 'x' }),
  })
  expect(response.status).toBe(403)
})

test.each(['.md', '/feed'])('a protected post has no %s', async (ending) => {
  await insertLocked(`shut${ending.replace(/\W/g, '-')}`)
  const { response, html } = await read(`/shut${ending.replace(/\W/g, '-')}${ending}`)
  expect(response.status).toBe(404)
  expect(html).not.toContain(SECRET)
})
