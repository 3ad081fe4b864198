import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from '#tests/support/browser.ts'
import { contentOf, titleOf, untilSaved } from '#tests/support/editor.ts'
import { openSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
}, 300_000)

afterAll(() => site.remove())

const title = titleOf
const content = contentOf
const saved = untilSaved
async function newPost(page: Page, name: string, words: string) {
  await page.goto(`${site.url}/admin/posts/new`)
  await title(page).fill(name)
  await content(page).click()
  await page.keyboard.type(words)
  await saved(page)
}

browserTest(
  'words that never reached the site are there again when the tab comes back',
  async () => {
    const page = await signedIn(site)
    await newPost(page, 'A draft', 'Saved words.')
    const address = page.url()
    await page.context().setOffline(true)
    await content(page).press('Control+End')
    await page.keyboard.type(' And some that were lost.')
    await page.getByText('The site cannot be reached.').waitFor()
    const context = page.context()
    await page.close({ runBeforeUnload: false })
    await context.setOffline(false)
    const back = await context.newPage()
    await back.goto(address)
    await back.getByRole('button', { name: 'Use these words' }).click()
    await saved(back)
    await back.reload()
    await content(back).getByText('Saved words. And some that were lost.').waitFor()
  },
)

browserTest('two tabs in conflict: nothing is overwritten until somebody chooses', async () => {
  const one = await signedIn(site)
  await newPost(one, 'Two tabs', 'First.')
  const two = await one.context().newPage()
  await two.goto(one.url())
  await content(two).click()
  await two.keyboard.press('Control+End')
  await two.keyboard.type(' From the second.')
  await saved(two)
  await content(one).click()
  await one.keyboard.press('Control+End')
  await one.keyboard.type(' From the first.')
  await one.getByText('saved this post meanwhile').waitFor()
  await one.getByRole('button', { name: 'Use the other version' }).click()
  await content(one).getByText('First. From the second.').waitFor()
})

browserTest('what the editor has no control for survives opening and saving', async () => {
  const page = await signedIn(site)
  const source =
    '<details><summary>More</summary><p>Kept <kbd>as</kbd> it is.</p></details>\n' +
    '<p id="place">A <a href="/x"><strong>link</strong></a>, H<sub>2</sub>O.</p>\n' +
    '<table><caption>Two</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>'
  await page.goto(`${site.url}/admin/posts/new`)
  await title(page).fill('Kept')
  await page.getByRole('button', { name: 'HTML source' }).click()
  await page.getByRole('textbox', { name: 'Content as HTML' }).fill(source)
  await saved(page)
  await page.reload()
  await content(page).press('Control+End')
  await page.getByRole('button', { name: 'HTML source' }).click()
  expect(await page.getByRole('textbox', { name: 'Content as HTML' }).inputValue()).toBe(source)
})

browserTest('the address of the original is what search engines are told', async () => {
  const page = await signedIn(site)
  await newPost(page, 'Told elsewhere', 'Words that stood elsewhere first.')
  await page.getByText('Search and sharing').click()
  const original = page.getByLabel('Address of the original')
  await original.fill('first.example')
  await title(page).click()
  await page.getByText('A whole address, with https:// at its beginning.').waitFor()
  await saved(page)
  await original.fill('https://First.example/told')
  await title(page).click()
  expect(await original.inputValue()).toBe('https://first.example/told')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByText('Published · Saved', { exact: true }).waitFor()
  await page.goto(`${site.url}/told-elsewhere`)
  const canonical = page.locator('link[rel="canonical"]')
  expect(await canonical.getAttribute('href')).toBe('https://first.example/told')
})

browserTest('publishing, changing and updating from the editor', async () => {
  const page = await signedIn(site)
  await newPost(page, 'Live', 'Before.')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('button', { name: 'Update', exact: true }).waitFor()
  await content(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' After.')
  await page.getByText('readers have the published words').waitFor()
  const read = async () => (await fetch(`${site.url}/live`)).text()
  expect(await read()).not.toContain('After.')
  await page.getByRole('button', { name: 'Update', exact: true }).click()
  await page.getByText('Published · Saved', { exact: true }).waitFor()
  await expect.poll(read).toContain('Before. After.')
})

browserTest('the blocks of a long post share a layer of the screen', async () => {
  const page = await signedIn(site)
  await page.goto(`${site.url}/admin/posts/new`)
  const source = page.getByRole('button', { name: 'HTML source' })
  await source.click()
  await page
    .getByRole('textbox', { name: 'Content as HTML' })
    .fill('<p>Words of a long post.</p>\n'.repeat(60))
  await source.click()
  await content(page).locator('p').nth(20).click()
  const layered = await layeredElements(page)
  expect(layered).toContain('HEADER')
  expect(layered).not.toContain('P')
})

/** The names of the elements that Chromium gives a layer of their own. */
async function layeredElements(page: Page): Promise<string[]> {
  const chromium = await page.context().newCDPSession(page)
  const painted = new Promise<{ backendNodeId?: number }[]>((resolve) => {
    chromium.on('LayerTree.layerTreeDidChange', ({ layers }) => layers && resolve(layers))
  })
  await chromium.send('DOM.enable')
  await chromium.send('LayerTree.enable')
  const names: string[] = []
  for (const { backendNodeId } of await painted) {
    if (!backendNodeId) continue
    const { node } = await chromium.send('DOM.describeNode', { backendNodeId })
    names.push(node.nodeName)
  }
  return names
}
