import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from '#tests/support/browser.ts'
import { beginPost, contentOf, readSource, signIn, untilSaved } from '#tests/support/editor.ts'
import { openSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase } from '#tests/support/site-database.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
}, 300_000)

afterAll(() => site.remove())

async function append(page: Page, words: string) {
  await contentOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

/** Two tabs with the same post, of which the second has saved since the first one read it. */
async function twoTabs(name: string): Promise<{ one: Page; two: Page }> {
  const one = await signedIn(site)
  await beginPost(one, site, name)
  await one.keyboard.type('Common.')
  await untilSaved(one)
  const two = await one.context().newPage()
  await two.goto(one.url())
  await append(two, '\nTheirs.')
  await untilSaved(two)
  await append(one, '\nMine.')
  await one.getByText('saved this post meanwhile').waitFor()
  return { one, two }
}

browserTest('a conflict is merged place by place, and both versions are kept', async () => {
  const { one } = await twoTabs('Merged')
  await one.getByRole('button', { name: 'Compare and merge' }).click()
  await one.getByRole('dialog').getByText('Mine.').waitFor()
  await one.getByRole('radio', { name: 'Both' }).check()
  await one.getByRole('button', { name: 'Use the merged words' }).click()
  await untilSaved(one)
  expect(await readSource(one)).toBe('<p>Common.</p>\n<p>Theirs.</p>\n<p>Mine.</p>')
  const revisions = await askDatabase<{ html: string }>(
    site,
    `SELECT html FROM post_revisions WHERE title = 'Merged' ORDER BY number`,
  )
  const kept = revisions.map(({ html }) => html)
  expect(kept).toContain('<p>Common.</p>\n<p>Theirs.</p>')
  expect(kept).toContain('<p>Common.</p>\n<p>Mine.</p>')
})

browserTest('keeping one’s own words keeps theirs as a revision', async () => {
  const { one } = await twoTabs('Mine')
  await one.getByRole('button', { name: 'Use this version' }).click()
  await untilSaved(one)
  const revisions = await askDatabase<{ html: string }>(
    site,
    `SELECT html FROM post_revisions WHERE title = 'Mine'`,
  )
  expect(revisions.map(({ html }) => html)).toContain('<p>Common.</p>\n<p>Theirs.</p>')
})

browserTest('taking theirs keeps one’s own words as a revision', async () => {
  const { one } = await twoTabs('Theirs')
  await one.getByRole('button', { name: 'Use the other version' }).click()
  await contentOf(one).getByText('Theirs.').waitFor()
  await untilSaved(one)
  const revisions = await askDatabase<{ html: string }>(
    site,
    `SELECT html FROM post_revisions WHERE title = 'Theirs'`,
  )
  expect(revisions.map(({ html }) => html)).toContain('<p>Common.</p>\n<p>Mine.</p>')
})

browserTest('a long post is saved by what changed in it', async () => {
  const page = await signedIn(site)
  await beginPost(page, site, 'A long post')
  await page.keyboard.insertText('Many words. '.repeat(2_000))
  await untilSaved(page)
  const sent: number[] = []
  page.on('request', (request) => {
    if (request.postData()?.includes('autosave')) sent.push(request.postData()?.length ?? 0)
  })
  await append(page, 'The last ones.')
  await untilSaved(page)
  expect(sent.length).toBeGreaterThan(0)
  expect(Math.max(...sent)).toBeLessThan(2_000)
  await page.reload()
  await contentOf(page).getByText('Many words. The last ones.').waitFor()
})

browserTest('the network goes and comes back: the words are saved without a key', async () => {
  const page = await signedIn(site)
  await beginPost(page, site, 'A tunnel')
  await page.keyboard.type('Before.')
  await untilSaved(page)
  await page.context().setOffline(true)
  await append(page, ' In the tunnel.')
  await page.getByText('The site cannot be reached.').waitFor()
  await page.context().setOffline(false)
  await untilSaved(page)
  await page.reload()
  await contentOf(page).getByText('Before. In the tunnel.').waitFor()
})

browserTest('the session ends while one writes: signing in elsewhere saves the words', async () => {
  const page = await signedIn(site)
  await beginPost(page, site, 'A session')
  await page.keyboard.type('Before.')
  await untilSaved(page)
  await page.context().clearCookies()
  await append(page, ' After.')
  await page.getByText('You are signed out').waitFor()
  const other = await page.context().newPage()
  await signIn(other, site)
  await other.waitForURL('**/admin')
  await other.close()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await untilSaved(page)
  await page.reload()
  await contentOf(page).getByText('Before. After.').waitFor()
})

browserTest('a tab that is killed before anything was saved leaves its words behind', async () => {
  const page = await signedIn(site)
  await page.context().setOffline(false)
  await beginPost(page, site, 'Killed')
  await page.route('**/admin/posts/**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await page.keyboard.type('Never sent.')
  await page.getByText('The site cannot be reached.').waitFor()
  const back = await page.context().newPage()
  await page.close({ runBeforeUnload: false })
  await back.goto(`${site.url}/admin/posts/new`)
  await back.getByRole('button', { name: 'Use these words' }).click()
  await contentOf(back).getByText('Never sent.').waitFor()
  await untilSaved(back)
})
