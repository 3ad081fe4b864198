import type { Page } from 'playwright-core'
import { ADMIN, type Site } from './site.ts'

/** Signs the administrator in by the form. */
export async function signIn(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.url}/login`)
  await page.getByLabel('Email').fill(ADMIN.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(ADMIN.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

export const titleOf = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })
export const contentOf = (page: Page) => page.getByRole('textbox', { name: 'Content' })
export const untilSaved = (page: Page) => page.getByText(/^Draft · Saved$/).waitFor()

/** Begins a post, writes its title and goes into its words. */
export async function beginPost(page: Page, site: Site, name: string): Promise<void> {
  await page.goto(`${site.url}/admin/posts/new`)
  await titleOf(page).fill(name)
  await contentOf(page).click()
}

/** The words as HTML, as they would be saved. */
export async function readSource(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: 'HTML source' })
  await button.click()
  const html = await page.getByRole('textbox', { name: 'Content as HTML' }).inputValue()
  await button.click()
  return html
}

/** Puts HTML in place of the words. */
export async function writeSource(page: Page, html: string): Promise<void> {
  const button = page.getByRole('button', { name: 'HTML source' })
  await button.click()
  await page.getByRole('textbox', { name: 'Content as HTML' }).fill(html)
  await button.click()
}

/** Pastes what a program would have left on the clipboard. */
export async function paste(page: Page, given: { html?: string; text?: string }): Promise<void> {
  await contentOf(page).evaluate((element, { html = '', text = '' }) => {
    const data = new DataTransfer()
    if (html) data.setData('text/html', html)
    data.setData('text/plain', text)
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    })
    element.dispatchEvent(event)
  }, given)
}
