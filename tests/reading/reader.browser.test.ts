import { afterAll, beforeAll, expect } from 'vitest'
import { faultsOf } from '#tests/support/axe.ts'
import { browserTest, openPage } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import type { Site } from '#tests/support/site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite('demo')
})

afterAll(() => site?.remove())

const POST = '/four-minutes-on-a-kitchen-floor'
/** One of each kind. */
const PAGES = [
  '/',
  '/page/2',
  POST,
  `${POST}?replyto=1`,
  `${POST}?comments=oldest`,
  '/back-pain/lower-back-pain/lower-back-spasm',
  '/category/back-pain/lower-back-pain',
  '/tag/fear',
  '/author/hugh-pallister',
  '/2026',
  '/2026/10',
  '/search',
  '/search?q=spasm',
  '/search?q=zzzzzzz',
  '/nothing-lives-here',
]

browserTest('without JavaScript a reader pages, searches and follows a permalink', async () => {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto(site.url)
  await page.getByRole('link', { name: 'Older' }).click()
  await page.waitForURL('**/page/2')
  await page.getByLabel('Search this site').fill('teaspoon')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('link', { name: 'Four Minutes on a Kitchen Floor', exact: true }).click()
  await page.waitForURL(`**${POST}`)
  const permalink = page.locator('.comment-date a').first()
  await permalink.click()
  expect(new URL(page.url()).hash).toBe(await permalink.getAttribute('href'))
  await page
    .getByRole('link', { name: /^Reply to/ })
    .first()
    .click()
  expect(await page.locator('#reply-title').textContent()).toContain('Leave a Reply to')
})

browserTest('a reader at a wrong address is told so, and can search', async () => {
  const page = await openPage({ javaScriptEnabled: false, quiet: true })
  const answer = await page.goto(`${site.url}/nothing-lives-here`)
  expect(answer?.status()).toBe(404)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nothing is here')
  expect(await page.getByRole('searchbox').count()).toBe(2)
})

browserTest('breadcrumbs lead up the tree', async () => {
  const page = await openPage()
  await page.goto(`${site.url}/back-pain/lower-back-pain/lower-back-spasm`)
  const trail = page.getByRole('navigation', { name: 'Breadcrumbs' })
  expect(await trail.getByRole('listitem').allTextContents()).toEqual([
    'Back Pain',
    'Lower Back Pain',
    'Lower Back Spasm',
  ])
  await trail.getByRole('link', { name: 'Lower Back Pain' }).click()
  await page.waitForURL('**/back-pain/lower-back-pain')
})

browserTest('unsent words outlive a change of mind and a reload', async () => {
  const page = await openPage()
  await page.goto(site.url + POST)
  const answer = page.getByRole('link', { name: /^Reply to/ }).first()
  await answer.click()
  await page.getByRole('textbox', { name: 'Comment' }).fill('Unsent words')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('')
  await page.reload()
  await answer.click()
  expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('Unsent words')
})

browserTest('a post’s link is copied where the device has no sheet to share it by', async () => {
  const page = await openPage()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${site.url}${POST}?replyto=1`)
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url + POST)
})

browserTest(
  'axe finds nothing, and nothing runs out of the page, on a phone and on a desk, by day and by night',
  { timeout: 180_000 },
  async () => {
    const page = await openPage({ bypassCSP: true, quiet: true })
    for (const path of PAGES) {
      await page.goto(site.url + path)
      expect(await faultsOf(page)).toEqual([])
    }
  },
)

browserTest('a post’s page carries no script but its own, and weighs little', async () => {
  const page = await openPage()
  const sizes: number[] = []
  page.on('response', async (response) => {
    if (/image|font/.test(response.headers()['content-type'] ?? '')) return
    sizes.push((await response.request().sizes()).responseBodySize)
  })
  await page.goto(site.url + POST, { waitUntil: 'networkidle' })
  const scripts = await page
    .locator('script:not([type="application/ld+json"])')
    .evaluateAll((found) => found.map((script) => script.getAttribute('src')))
  expect(scripts).toEqual(['/reader.js'])
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60 * 1024)
})
