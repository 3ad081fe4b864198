import type { Page } from 'playwright-core'
import { launchChromium } from '#tests/support/chromium.ts'
import { ADMIN } from '#tests/support/site.ts'

export type Desk = { url: string; page: Page; close(): Promise<void> }

/** A browser in which the administrator of the site at `url` has signed in. */
export async function openDesk(url: string): Promise<Desk> {
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${url}/login`)
  await page.getByLabel('Email').fill(ADMIN.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(ADMIN.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/admin')
  return { url, page, close: () => browser.close() }
}
