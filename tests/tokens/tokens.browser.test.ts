import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { openDesk, seatCast } from '#tests/moderation/desk.ts'
import { faultsOf } from '#tests/support/axe.ts'
import { browserTest, DESKTOP, PHONE } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import type { Site } from '#tests/support/site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
  await seatCast(site)
})

afterAll(() => site?.remove())

const statusWith = async (secret: string) => {
  const headers = { authorization: `Bearer ${secret}` }
  return (await fetch(`${site.url}/api/v1/people/me`, { headers })).status
}

async function makeToken(page: Page, name: string): Promise<string> {
  await page.goto(`${site.url}/admin/profile/tokens`)
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Read the moderation queue').check()
  await page.getByRole('button', { name: 'Make token' }).click()
  await page.getByText('Copy it now').waitFor()
  return (await page.locator('code', { hasText: 'backtalk_' }).textContent()) ?? ''
}

browserTest.each([
  ['a phone', PHONE],
  ['a desk', DESKTOP],
])('Mo makes a token, uses it, and takes it back: %s', async (_, viewport) => {
  const page = await openDesk(site, 'mo', { viewport })
  await page.goto(`${site.url}/admin/profile`)
  await page.getByRole('link', { name: 'Tokens for programs' }).click()
  // The profile has a name too.
  await page.getByRole('heading', { name: 'New token' }).waitFor()
  await page.getByLabel('Name').fill('Bot')
  await page.getByRole('button', { name: 'Make token' }).click()
  await page.getByText('Choose at least one thing').waitFor()
  expect(await page.getByLabel('Name').inputValue()).toBe('Bot')

  const secret = await makeToken(page, 'Bot')
  expect(await statusWith(secret)).toBe(200)
  await page.reload()
  expect(await page.getByText(secret).count()).toBe(0)
  await page.getByRole('button', { name: 'Revoke Bot' }).click()
  await page.getByText('No tokens').waitFor()
  expect(await statusWith(secret)).toBe(401)
})

browserTest('an administrator sees and revokes everybody’s, others only their own', async () => {
  const mo = await openDesk(site, 'mo')
  const secret = await makeToken(mo, 'Mo’s bot')
  await mo.goto(`${site.url}/admin/profile/tokens?whose=everybody`)
  expect(await mo.getByRole('link', { name: 'Everybody’s' }).count()).toBe(0)

  const page = await openDesk(site, 'ada')
  await page.goto(`${site.url}/admin/profile/tokens`)
  await page.getByRole('link', { name: 'Everybody’s' }).click()
  await page.getByRole('button', { name: 'Revoke Mo’s bot' }).click()
  await page.getByText('No tokens').waitFor()
  expect(await statusWith(secret)).toBe(401)
})

browserTest('the screens of tokens and of the API have no faults that axe finds', async () => {
  const page = await openDesk(site, 'mo', { bypassCSP: true })
  await makeToken(page, 'Bot')
  expect(await faultsOf(page)).toEqual([])
  await page.goto(`${site.url}/admin/api`)
  await page.getByText('The moderation queue, newest first').click()
  expect(await faultsOf(page)).toEqual([])
})
