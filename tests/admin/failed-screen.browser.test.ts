import { beforeAll } from 'vitest'
import { browserTest } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase } from '#tests/support/site-database.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

browserTest(
  'a screen that fails says so within its frame, and is there after a reload',
  async () => {
    const page = await signedIn(site, { quiet: true })
    await page.goto(`${site.url}/admin`)
    await askDatabase(site, 'ALTER TABLE bans RENAME TO lost')
    try {
      await page.goto(`${site.url}/admin/comments/bans`)
      await page.getByText('This screen could not be shown').waitFor()
      await page.getByRole('link', { name: 'Posts' }).first().waitFor()
    } finally {
      await askDatabase(site, 'ALTER TABLE lost RENAME TO bans')
    }
    await page.getByRole('button', { name: 'Reload the page' }).click()
    await page.getByRole('heading', { level: 1, name: 'Bans' }).waitFor()
  },
)
