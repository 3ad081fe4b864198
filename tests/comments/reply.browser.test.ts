import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { browserTest, openPage } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import type { Site } from '#tests/support/site.ts'
import { storeSettings } from '#tests/support/site-database.ts'

let site: Site
const POST = '/the-night-shift'

beforeAll(async () => {
  site = await openSite('demo')
  // One browser after another sends from this one address.
  await storeSettings(site, { floodSeconds: 0, floodPerHourAndRange: 0 })
})

afterAll(() => site?.remove())

const words = (page: Page) => page.getByRole('textbox', { name: 'Comment' })
const send = (page: Page) => page.getByRole('button', { name: 'Post Comment' }).click()
const keptDrafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('backtalk:')))

let serial = 0

async function fill(page: Page, comment = `It took me ${++serial} weeks.`): Promise<string> {
  await words(page).fill(comment)
  await page.getByRole('textbox', { name: 'Name' }).fill('joe marco')
  await page.getByRole('textbox', { name: 'Email' }).fill(`joe${serial}@guest.test`)
  return comment
}

async function expectReceipt(page: Page, comment: string) {
  await page.waitForURL(/comment=[\w-]+#receipt$/)
  expect(await page.locator('#receipt').textContent()).toContain(comment)
}

browserTest.each([true, false])(
  'a reader replies and is shown the receipt, with JavaScript: %s',
  async (javaScriptEnabled) => {
    const page = await openPage({ javaScriptEnabled })
    await page.goto(site.url + POST)
    const comment = await fill(page)
    await send(page)
    await expectReceipt(page, comment)
    expect(await words(page).inputValue()).toBe('')
    if (javaScriptEnabled) expect(await keptDrafts(page)).toEqual([])
  },
)

browserTest.each([true, false])(
  'a refused form comes back with all that was typed, with JavaScript: %s',
  async (javaScriptEnabled) => {
    const page = await openPage({ javaScriptEnabled, quiet: true })
    await page.goto(site.url + POST)
    const comment = await fill(page)
    await page.getByRole('textbox', { name: 'Email' }).fill('joe')
    await send(page)
    await page.getByRole('alert').first().waitFor()
    expect(await words(page).inputValue()).toBe(comment)
    await page.getByRole('textbox', { name: 'Email' }).fill(`mended${serial}@guest.test`)
    await send(page)
    await expectReceipt(page, comment)
  },
)

browserTest('the network goes away: the words stay, and are sent when it is back', async () => {
  const page = await openPage({ quiet: true })
  await page.goto(site.url + POST)
  const comment = await fill(page)
  await page.context().setOffline(true)
  await send(page)
  expect(await page.getByText('You are offline. Your words are kept').count()).toBe(1)
  expect(await words(page).inputValue()).toBe(comment)
  await page.context().setOffline(false)
  await send(page)
  await expectReceipt(page, comment)
})

browserTest(
  'the connection breaks while the form is sent: the words are there again, and one comment comes of it',
  async () => {
    const page = await openPage({ quiet: true })
    await page.goto(site.url + POST)
    const comment = await fill(page)
    const path = `${site.url}/comments`
    await page.route(path, (route) => route.abort('connectionreset'))
    await send(page)
    await page.unroute(path)
    // Somebody else's comment is no confirmation.
    await page.goto(`${site.url + POST}#comment-1`)
    expect(await words(page).inputValue()).toBe(comment)
    await fill(page, comment)
    await send(page)
    await expectReceipt(page, comment)
    expect(await keptDrafts(page)).toEqual([])
  },
)

browserTest(
  'unsent words outlive a reload, a killed tab, and the wish to answer somebody',
  async () => {
    const page = await openPage()
    await page.goto(site.url + POST)
    await words(page).fill('Unsent.')
    await page.reload()
    expect(await words(page).inputValue()).toBe('Unsent.')
    await page
      .getByRole('link', { name: /^Reply to/ })
      .first()
      .click()
    expect(await words(page).inputValue()).toBe('')
    await page.keyboard.press('Escape')
    expect(await words(page).inputValue()).toBe('Unsent.')
    const context = page.context()
    await page.close()
    const another = await context.newPage()
    await another.goto(site.url + POST)
    expect(await words(another).inputValue()).toBe('Unsent.')
  },
)

browserTest(
  'an old form on a post that was closed meanwhile is answered with its words',
  async () => {
    const page = await openPage({ quiet: true })
    await page.goto(site.url + POST)
    const comment = await fill(page)
    await storeSettings(site, { commentsEnabled: false })
    await send(page)
    await page.getByText('Comments are closed.').first().waitFor()
    expect(await words(page).inputValue()).toBe(comment)
    await storeSettings(site, { commentsEnabled: true })
  },
)

browserTest('the words being answered can be quoted, with a script and without', async () => {
  const page = await openPage()
  await page.goto(site.url + POST)
  await page
    .getByRole('link', { name: /^Reply to/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Quote' }).click()
  expect(await words(page).inputValue()).toMatch(/^<blockquote>[\s\S]+<\/blockquote>\n\n$/)
  const plain = await openPage({ javaScriptEnabled: false })
  await plain.goto(site.url + POST)
  await plain
    .getByRole('link', { name: /^Reply to/ })
    .first()
    .click()
  await plain.getByRole('link', { name: 'Quote' }).click()
  expect(await words(plain).inputValue()).toMatch(/^<blockquote>[\s\S]+<\/blockquote>\n\n$/)
})

browserTest('the preview shows what would be published, and follows the words', async () => {
  const page = await openPage()
  await page.goto(site.url + POST)
  await words(page).fill('Now <b>bold</b>')
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.locator('.preview b', { hasText: 'bold' }).waitFor()
  await words(page).fill('Now <i>leaning</i>')
  await page.locator('.preview i', { hasText: 'leaning' }).waitFor()
})

browserTest(
  'where the trap is set, people reply as ever, and whoever fills in the decoy is spam',
  async () => {
    await storeSettings(site, { honeypot: true, fastestSeconds: 3 })
    const page = await openPage()
    // Another address than before: what is in the page cache is not this.
    await page.goto(`${site.url + POST}?comments=newest`)
    const comment = await fill(page)
    expect(await words(page).getAttribute('name')).toMatch(/^c-/)
    const decoy = page.locator('textarea[name=comment]')
    const box = await decoy.boundingBox()
    expect(box && box.x + box.width <= 0).toBe(true)
    expect(await page.getByRole('textbox', { name: 'Leave this empty' }).count()).toBe(0)
    await send(page)
    await expectReceipt(page, comment)
    expect(await page.locator('#receipt').textContent()).toContain('Written within')
    expect(await page.locator('#receipt').textContent()).not.toContain('people do not see')
    await storeSettings(site, { honeypot: false, fastestSeconds: 0 })
  },
)

it('The script of the reader’s pages weighs no more than 5 KB', async () => {
  const script = await readFile(new URL('../../public/reader.js', import.meta.url))
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(5 * 1024)
})
