import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from '#tests/support/browser.ts'
import { beginPost, contentOf, readSource, untilSaved, writeSource } from '#tests/support/editor.ts'
import { openSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site?.remove())

/** Long enough that letters go into the document directly (components/editor/document/quick-typing.ts). */
const LONG = Array.from({ length: 100 }, (_, n) => `<p>Part ${n}. ${'word '.repeat(99)}end</p>`)

browserTest('what is typed in a long post is what a short one would hold', async () => {
  const page = await signedIn(site)
  await beginPost(page, site, 'Long')
  await writeSource(page, `<p>First</p>\n${LONG.join('\n')}`)
  await contentOf(page).locator('p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' **bold** plain ünïcode & <tag> – ')
  await page.keyboard.press('Control+I')
  await page.keyboard.type('slanted')
  await page.keyboard.press('Enter')
  await page.keyboard.type('## Head')
  await page.keyboard.press('Enter')
  await page.keyboard.type('gone')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.type('stays')
  await untilSaved(page)
  const blocks = (await readSource(page)).split('\n')
  expect(blocks.slice(0, 3)).toEqual([
    '<p>First <strong>bold</strong> plain ünïcode &amp; &lt;tag&gt; – <em>slanted</em></p>',
    '<h2>Head</h2>',
    '<p>stays</p>',
  ])
  expect(blocks).toHaveLength(103)
  await contentOf(page).focus()
  await page.keyboard.press('Control+Z')
  expect((await readSource(page)).split('\n')[2]).not.toBe('<p>stays</p>')
})

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
