import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { browserTest } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'
import { add, content, says, write } from './writing.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

const notice = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'The site was updated since this page was opened' })

browserTest(
  'the site was updated while one wrote: the words are there after a reload',
  async () => {
    const page = await signedIn(site)
    await write(page, site, 'Long in the making', 'The first words.')
    // The next version of the site does not know the actions of this one.
    await page.route('**/admin/posts/*', (route) => {
      const headers = route.request().headers()
      return route.request().method() === 'POST'
        ? route.continue({ headers: { ...headers, 'next-action': '0'.repeat(42) } })
        : route.continue()
    })
    await add(page, ' The last words.')
    await notice(page).waitFor()
    await page.unrouteAll()
    page.on('dialog', (dialog) => dialog.accept())
    await notice(page).getByRole('button', { name: 'Reload the page' }).click()
    await page.getByRole('button', { name: 'Use these words' }).click()
    await content(page).getByText('The first words. The last words.').waitFor()
    await says(page, 'Draft · Saved')
  },
)

browserTest('a part of the page that the new version has no more is missed aloud', async () => {
  const page = await signedIn(site, { quiet: true })
  await write(page, site, 'Long in the making', 'The first words.')
  await page.route('**/_next/static/**', (route) => route.fulfill({ status: 404 }))
  await content(page).press('Control+f')
  await notice(page).waitFor()
  await add(page, ' More.')
  await says(page, 'Draft · Saved')
  expect(await content(page).textContent()).toContain('The first words. More.')
})
