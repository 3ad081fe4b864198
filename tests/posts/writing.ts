import type { Page } from 'playwright-core'
import type { Site } from '#tests/support/site.ts'

export const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })
export const content = (page: Page) => page.getByRole('textbox', { name: 'Content' })

/** Waits until the editor says so: "Draft · Saved". */
export const says = (page: Page, words: string) => page.getByText(words, { exact: true }).waitFor()

/** Begins a post in the editor and waits until it is saved. */
export async function write(page: Page, site: Site, name: string, words: string): Promise<void> {
  await page.goto(`${site.url}/admin/posts/new`)
  await title(page).fill(name)
  await content(page).click()
  await page.keyboard.type(words)
  await says(page, 'Draft · Saved')
}

/** Puts more words at the end. */
export async function add(page: Page, words: string): Promise<void> {
  await content(page).press('Control+End')
  await page.keyboard.type(words)
}

export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await says(page, 'Published · Saved')
}

/** Makes the words in the editor the ones that readers have. */
export async function update(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Update', exact: true }).click()
  await says(page, 'Published · Saved')
}
