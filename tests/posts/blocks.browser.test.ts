import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { faultsOf } from '#tests/support/axe.ts'
import { browserTest } from '#tests/support/browser.ts'
import { beginPost, contentOf, readSource, untilSaved } from '#tests/support/editor.ts'
import { openSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'
import { insertPost } from '#tests/support/site-database.ts'

let site: Site

/** As fast as the fastest people: between two keys the editor comes to rest. */
const PACE = { delay: 25 }

beforeAll(async () => {
  site = await openSite()
}, 300_000)

afterAll(() => site.remove())

const blocks = (page: Page) => page.getByRole('listbox', { name: 'Blocks' })

/** Puts a block in by the slash menu. */
async function insert(page: Page, typed: string) {
  await page.keyboard.type(`/${typed}`, PACE)
  await blocks(page).waitFor()
  await page.keyboard.press('Enter')
}

browserTest('the slash menu is filtered by typing and chosen from by keys', async () => {
  const page = await signedIn(site)
  await beginPost(page, site, 'Slash')
  await page.keyboard.type('/', PACE)
  await blocks(page).getByRole('option', { name: 'Heading 2' }).waitFor()
  await page.keyboard.type('todo', PACE)
  await blocks(page).getByRole('option', { selected: true, name: 'Task list' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Walk', PACE)
  expect(await readSource(page)).toBe(
    '<ul class="task-list" data-type="taskList"><li data-checked="false"><label><input type="checkbox" disabled=""></label><div><p>Walk</p></div></li></ul>',
  )
  await page.keyboard.press('Control+End')
})

browserTest('Escape leaves the slash as text', async () => {
  const page = await signedIn(site)
  await beginPost(page, site, 'Only a slash')
  await page.keyboard.type('/', PACE)
  await blocks(page).waitFor()
  await page.keyboard.press('Escape')
  await blocks(page).waitFor({ state: 'detached' })
  expect(await readSource(page)).toBe('<p>/</p>')
})

browserTest('footnotes number themselves, lead back, and go with their marks', async () => {
  const page = await signedIn(site)
  await beginPost(page, site, 'Notes')
  await page.keyboard.type('Second', PACE)
  await page.keyboard.press('Control+Alt+f')
  await page.keyboard.type('The later note.', PACE)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Home')
  await page.keyboard.type('First', PACE)
  await page.keyboard.press('Control+Alt+f')
  await page.keyboard.type('The earlier note.', PACE)
  await contentOf(page).locator('.footnotes li').nth(1).waitFor()
  const notes = contentOf(page).locator('.footnotes li span')
  expect(await notes.allTextContents()).toEqual(['The earlier note.', 'The later note.'])
  expect(await contentOf(page).locator('.footnote-mark').allTextContents()).toEqual(['1', '2'])
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('button', { name: 'Update' }).waitFor()
  const reader = await page.context().newPage()
  await reader.goto(`${site.url}/notes`)
  await reader.locator('.footnote-mark a').first().click()
  await reader.locator('.footnotes li:target').getByText('The earlier note.').waitFor()
  await reader
    .locator('.footnotes li:target')
    .getByRole('link', { name: 'Back to the text' })
    .click()
  await reader.locator('.footnote-mark:target').waitFor()
})

browserTest('a link is chosen by the words of a title', async () => {
  await insertPost(site, 'causes-of-back-pain')
  const page = await signedIn(site)
  await beginPost(page, site, 'Linked')
  await page.keyboard.type('See', PACE)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Address, or words of a title' }).fill('back causes')
  await page.getByRole('option', { name: 'causes-of-back-pain' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await contentOf(page).locator('a[href="/causes-of-back-pain"]').waitFor()
})

browserTest('a player is loaded when its reader asks, and nothing before', async () => {
  const page = await signedIn(site)
  await beginPost(page, site, 'Player')
  await insert(page, 'player')
  await page.getByLabel('Address', { exact: true }).fill('https://vimeo.com/76979871')
  await page.keyboard.press('Enter')
  await page.getByText('Vimeo player').waitFor()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('button', { name: 'Update' }).waitFor()
  const reader = await page.context().newPage()
  const foreign: string[] = []
  await reader.route(/vimeo/, (route) => {
    foreign.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: 'The film' })
  })
  await reader.goto(`${site.url}/player`)
  await reader.waitForLoadState('networkidle')
  expect(foreign).toEqual([])
  await reader.locator('a.embed').click()
  await reader.frameLocator('iframe.embed-frame').getByText('The film').waitFor()
  expect(foreign).toEqual(['https://player.vimeo.com/video/76979871?autoplay=1&dnt=1'])
})

browserTest(
  'the outline leads to its headings, and only the words can be left in sight',
  async () => {
    const page = await signedIn(site)
    await beginPost(page, site, 'Outline')
    await page.keyboard.type('## Causes\nWords.\n### Rare ones\nMore words.', PACE)
    await page.locator('summary', { hasText: 'Outline' }).click()
    await page.getByRole('button', { name: 'Rare ones' }).click()
    await page.keyboard.type('!', PACE)
    await contentOf(page).getByRole('heading', { name: 'Rare ones!' }).waitFor()
    await page.getByRole('button', { name: 'Only the words' }).click()
    await page.getByRole('navigation', { name: 'Admin', exact: true }).waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Only the words' }).click()
    await page.getByRole('navigation', { name: 'Admin', exact: true }).waitFor()
  },
)

browserTest('axe finds nothing in the editor', async () => {
  const page = await signedIn(site, { bypassCSP: true })
  await beginPost(page, site, 'Clean')
  await page.keyboard.type('## Causes\nWords.\n[ ] a task\n', PACE)
  await page.keyboard.press('Enter')
  await insert(page, 'call')
  await page.keyboard.type('Subscribe.', PACE)
  await untilSaved(page)
  expect(await faultsOf(page)).toEqual([])
})

browserTest('a typed address becomes a link without the full stop behind it', async () => {
  const page = await signedIn(site)
  await beginPost(page, site, 'Typed')
  await page.keyboard.type('See https://a.example/x. Or not.', PACE)
  expect(await readSource(page)).toBe(
    '<p>See <a href="https://a.example/x">https://a.example/x</a>. Or not.</p>',
  )
})
