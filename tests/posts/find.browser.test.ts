import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from '#tests/support/browser.ts'
import { beginPost, contentOf, readSource, writeSource } from '#tests/support/editor.ts'
import { openSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site?.remove())

browserTest('words are found and replaced in all of it, and one undo takes that back', async () => {
  const page = await signedIn(site)
  await beginPost(page, site, 'Searched')
  await writeSource(page, '<p>A garden and a <strong>gar</strong>den.</p>\n<p>Garden</p>')
  await page.getByRole('button', { name: 'Find and replace' }).click()
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('garden')
  await page.getByText('1 of 3').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('2 of 3').waitFor()
  await page.getByRole('checkbox', { name: 'Match case' }).check()
  await page.getByText('1 of 2').waitFor()
  await page.getByRole('textbox', { name: 'Replace with' }).fill('yard')
  await page.getByRole('button', { name: 'Replace', exact: true }).click()
  await page.getByText('1 of 1').waitFor()
  await page.getByRole('button', { name: 'Replace all' }).click()
  await page.getByText('Not found').waitFor()
  expect(await readSource(page)).toBe('<p>A yard and a <strong>yard</strong>.</p>\n<p>Garden</p>')
  await contentOf(page).focus()
  await page.keyboard.press('Control+Z')
  expect(await readSource(page)).toContain('<strong>gar</strong>den')
  await page.getByRole('textbox', { name: 'Find', exact: true }).press('Escape')
  await page.getByRole('search', { name: 'Find in the text' }).waitFor({ state: 'detached' })
})
