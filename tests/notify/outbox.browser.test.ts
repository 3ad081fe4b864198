import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest, openPage } from '#tests/support/browser.ts'
import { type MailServer, startMailServer } from '#tests/support/mail-server.ts'
import { openOwnSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase } from '#tests/support/site-database.ts'

let server: MailServer
let site: Site

beforeAll(async () => {
  server = await startMailServer()
  site = await openOwnSite('empty', { env: { SMTP_URL: server.url } })
})

afterAll(async () => {
  await site?.remove()
  await server?.close()
})

async function open(path: string) {
  const page = await signedIn(site)
  await page.goto(`${site.url}${path}`)
  return page
}

browserTest('an administrator finds the mail that failed and sends it again', async () => {
  await askDatabase(
    site,
    `INSERT INTO mails (id, "to", subject, text, status, attempts, error) VALUES
     (gen_random_uuid(), 'al@blog.test', 'Come back', 'Dear Al', 'FAILED', 6, 'mailbox is full'),
     (gen_random_uuid(), 'al@blog.test', 'Other mail', 'Dear Al', 'KEPT', 0, NULL)`,
  )
  const page = await open('/admin')
  await page.getByRole('link', { name: 'Outbox' }).click()
  await page.getByRole('link', { name: 'Failed' }).click()
  await page.waitForURL(`${site.url}/admin/outbox?status=FAILED`)
  expect(await page.getByRole('link', { name: 'Other mail' }).count()).toBe(0)

  await page.getByRole('link', { name: 'Come back' }).click()
  await page.getByText('mailbox is full').waitFor()
  await page.getByText('Dear Al').waitFor()
  await page.getByRole('button', { name: 'Send again' }).click()
  await page.getByText('Back in the queue').waitFor()
  await expect
    .poll(() => server.received, { timeout: 15_000 })
    .toMatchObject([{ to: ['al@blog.test'] }])
  await page.goto(`${site.url}/admin/outbox?status=SENT`)
  await page.getByRole('link', { name: 'Come back' }).waitFor()
})

browserTest('nobody else gets in', async () => {
  const page = await openPage()
  await page.goto(`${site.url}/admin/outbox`)
  expect(page.url()).toBe(`${site.url}/login?next=%2Fadmin%2Foutbox`)
})

browserTest('a moderator chooses the daily digest on their profile', async () => {
  const page = await open('/admin/profile')
  expect(await page.getByLabel('Each one, at once').isChecked()).toBe(true)
  await page.getByLabel('Once a day, all that wait').check()
  await page.getByRole('button', { name: 'Save mails' }).click()
  await page.getByText('Saved.').waitFor()
  await page.reload()
  expect(await page.getByLabel('Once a day, all that wait').isChecked()).toBe(true)
})
