import type { Page } from 'playwright-core'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect } from 'vitest'
import { openDesk, seatCast } from '#tests/moderation/desk.ts'
import { faultsOf } from '#tests/support/axe.ts'
import { browserTest } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import { type Receiver, startReceiver } from '#tests/support/receiver.ts'
import type { Site } from '#tests/support/site.ts'

let site: Site
let receiver: Receiver
const PATIENT = { timeout: 20_000 }

beforeAll(async () => {
  receiver = await startReceiver()
  site = await openSite()
  await seatCast(site)
})

afterAll(async () => {
  await site?.remove()
  await receiver?.close()
})

async function openWebhooks(options = {}): Promise<Page> {
  const page = await openDesk(site, 'ada', options)
  await page.goto(`${site.url}/admin/settings/webhooks`)
  await page.getByText('New webhook').waitFor()
  return page
}

browserTest('the owner adds a webhook, tests it, sees a failure and sends it again', async () => {
  const page = await openWebhooks()
  await page.getByRole('textbox', { name: 'Address' }).fill(receiver.url)
  await page.getByRole('button', { name: 'Add webhook' }).click()
  await page.getByText('Choose at least one event').waitFor()
  await page.getByLabel('A comment waits').check()
  await page.getByRole('button', { name: 'Add webhook' }).click()
  await page.getByText('Copy it now').waitFor()
  const secret = (await page.locator('code', { hasText: 'whsec_' }).textContent()) ?? ''

  await page.getByRole('link', { name: receiver.url }).click()
  receiver.answerWith(500, 'Not today.')
  await page.getByRole('button', { name: 'Send a test' }).click()
  await page.getByText('leaves within seconds').waitFor()
  await expect.poll(() => receiver.got.length, PATIENT).toBe(1)
  const first = receiver.got[0]
  new Webhook(secret).verify(first?.body ?? '', first?.headers as Record<string, string>)
  const shows = (words: string) => async () => {
    await page.reload()
    return page.getByText(words).count()
  }
  await expect.poll(shows('Trying again'), PATIENT).toBe(1)
  await page.getByText('webhook.test').first().click()
  await page.getByText('Not today.').waitFor()
  await page.getByText('Answered 500.').waitFor()

  receiver.answerWith(204)
  await page.getByRole('button', { name: 'Send a test' }).click()
  await expect.poll(shows('Arrived'), PATIENT).toBe(1)

  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Resume' }).waitFor()
  await page.getByRole('button', { name: 'Send a test' }).click()
  await page.getByText('It is paused').waitFor()
  await page.getByRole('button', { name: 'Make a new secret' }).click()
  await page.getByText('The old one is good for a day').waitFor()
  await page.getByRole('button', { name: 'Remove webhook' }).click()
  await page.getByText('No webhooks').waitFor()
})

browserTest('nobody else finds the screens', async () => {
  const page = await openDesk(site, 'ed', { quiet: true })
  for (const path of ['', '/01900000-0000-7000-8000-000000000000']) {
    const answer = await page.goto(`${site.url}/admin/settings/webhooks${path}`)
    expect(answer?.status()).toBe(404)
  }
})

browserTest('the screens of webhooks have no faults that axe finds', async () => {
  const page = await openWebhooks({ bypassCSP: true })
  await page.getByRole('textbox', { name: 'Address' }).fill(receiver.url)
  await page.getByLabel('A comment waits').check()
  await page.getByRole('button', { name: 'Add webhook' }).click()
  await page.getByText('Copy it now').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: receiver.url }).first().click()
  await page.getByRole('button', { name: 'Send a test' }).click()
  await page.getByText('webhook.test').first().click()
  expect(await faultsOf(page)).toEqual([])
})
