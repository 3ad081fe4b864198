import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite } from '#tests/support/open-site.ts'
import { signInByHttp } from '#tests/support/requests.ts'
import type { Site } from '#tests/support/site.ts'
import { insertPost } from '#tests/support/site-database.ts'
import { holdComments, seatCast, signIn } from '../moderation/desk.ts'

let site: Site
const cookies: Record<string, string> = { eve: '' }

beforeAll(async () => {
  site = await openSite()
  await seatCast(site)
  cookies.ada = await signInByHttp(site.url)
  for (const name of ['ed', 'mo', 'al', 'cy', 'ria'] as const)
    cookies[name] = await signIn(site, name)
  await holdComments(site, await insertPost(site, 'the-night-shift'), ['ann'])
})

afterAll(() => site?.remove())

const get = (who: string, path: string) =>
  fetch(`${site.url}/admin/${path}`, {
    redirect: 'manual',
    headers: { cookie: cookies[who] ?? '' },
  })

const EXPORT = 'people/privacy/export?email=ann@guest.test&as=json'

test('an administrator looks somebody up and takes the file', async () => {
  const page = await get('ada', 'people/privacy?email=ann@guest.test')
  expect(await page.text()).toContain('Download JSON')
  const file = await get('ada', EXPORT)
  expect(file.headers.get('content-disposition')).toContain('attachment')
  expect(file.headers.get('cache-control')).toContain('no-store')
  expect(await file.json()).toMatchObject({ comments: [{ source: 'The words of ann.' }] })
})

test.each([
  ['ed', 404],
  ['mo', 404],
  ['al', 404],
  ['cy', 404],
  ['ria', 404],
  ['eve', 401],
])('%s gets no file', async (who, status) => {
  expect((await get(who, EXPORT)).status).toBe(status)
})

test.each(['ed', 'mo', 'al', 'cy', 'ria'])('%s finds no such screen', async (who) => {
  expect((await get(who, 'people/privacy')).status).toBe(404)
})

test('a file of nobody in particular is refused', async () => {
  expect((await get('ada', 'people/privacy/export?email=ann&as=json')).status).toBe(422)
  expect((await get('ada', 'people/privacy/export?email=ann@guest.test&as=exe')).status).toBe(422)
})

test.each([
  ['ada', 200],
  ['ed', 200],
  ['mo', 200],
  ['al', 404],
  ['cy', 404],
  ['ria', 404],
])('the numbers are for those who moderate everything: %s', async (who, status) => {
  expect((await get(who, 'comments/numbers?days=7')).status).toBe(status)
})

test('a stranger is asked to sign in, and comes back to the numbers', async () => {
  const answer = await get('eve', 'comments/numbers?days=7')
  expect(answer.headers.get('location')).toContain('/login?next=')
})
