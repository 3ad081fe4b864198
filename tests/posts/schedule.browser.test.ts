import { afterAll, beforeAll, expect } from 'vitest'
import { openDesk } from '#tests/moderation/desk.ts'
import { browserTest } from '#tests/support/browser.ts'
import { type Clock, makeClock } from '#tests/support/clock.ts'
import { openOwnSite } from '#tests/support/open-site.ts'
import { freePort, type Site, startSite } from '#tests/support/site.ts'
import { storeSettings } from '#tests/support/site-database.ts'
import { add, publish, says, write } from './writing.ts'

let site: Site
let clock: Clock
let port: number

// In Berlin clocks go from 2:00 to 3:00 on 25 March 2035, which is at 1:00 UTC.
beforeAll(async () => {
  clock = await makeClock('2035-03-24T20:00:00Z')
  port = await freePort()
  site = await openOwnSite('empty', { env: clock.env, port })
  await storeSettings(site, { timezone: 'Europe/Berlin' })
}, 300_000)

afterAll(() => site?.remove())

/** The clock is looked at every two seconds, on a machine that may be busy. */
const soon = { timeout: 20_000 }

const statusOf = async (path: string) => (await fetch(`${site.url}${path}`)).status
const words = async (path: string) => (await fetch(`${site.url}${path}`)).text()

browserTest(
  'a post scheduled for an hour that clocks skip appears at the moment that the editor named',
  async () => {
    const page = await openDesk(site, 'ada')
    await write(page, site, 'Summer time', 'An hour less.')
    await page.getByLabel('Publish date').fill('2035-03-25T02:30')
    await page.getByText('Clocks skip this time: it means 25 Mar 2035, 03:30 CEST.').waitFor()
    await page.getByRole('button', { name: 'Schedule', exact: true }).click()
    await says(page, 'Scheduled · Saved')
    expect(await words('/')).not.toContain('Summer time')

    await clock.moveTo('2035-03-25T01:29:00Z')
    expect(await statusOf('/summer-time')).toBe(404)
    await clock.moveTo('2035-03-25T01:30:00Z')
    await expect.poll(() => statusOf('/summer-time'), soon).toBe(200)
    await expect.poll(() => words('/'), soon).toContain('Summer time')
    await page.goto(`${site.url}/admin/posts?status=published`)
    await page.getByRole('link', { name: 'Summer time' }).waitFor()
  },
)

browserTest(
  'an hour that clocks show twice is named, and the first of the two is meant',
  async () => {
    const page = await openDesk(site, 'ada')
    await write(page, site, 'Winter time', 'An hour more.')
    await page.getByLabel('Publish date').fill('2035-10-28T02:30')
    await page
      .getByText('Clocks show this time twice: the first one is meant, 28 Oct 2035, 02:30 CEST.')
      .waitFor()
  },
)

browserTest('an update and an end that fell into an outage are caught up after it', async () => {
  await clock.moveTo('2035-04-01T10:00:00Z')
  const page = await openDesk(site, 'ada')
  await write(page, site, 'Offer', 'Half price.')
  await publish(page)
  await add(page, ' Only today.')
  await says(page, 'Published · Saved; readers have the published words')
  await page.getByLabel('Update on').fill('2035-04-02T09:00')
  await page.getByRole('button', { name: 'Schedule the update' }).click()
  await page.getByText('The changes go live on 2 Apr 2035, 09:00 CEST.').waitFor()
  await write(page, site, 'Notice', 'Closed on Monday.')
  await page.getByLabel('Take back on').fill('2035-04-02T20:00')
  await publish(page)
  await expect.poll(() => words('/offer'), soon).toContain('Half price.')
  expect(await words('/offer')).not.toContain('Only today.')
  expect(await statusOf('/notice')).toBe(200)

  await site.kill()
  await clock.moveTo('2035-04-03T08:00:00Z')
  site = await startSite({ dataDir: site.dataDir, port, env: clock.env })
  expect(await statusOf('/notice')).toBe(404)
  await expect.poll(() => words('/offer'), soon).toContain('Half price. Only today.')
})
