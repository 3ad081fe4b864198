import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase } from '#tests/support/site-database.ts'

let site: Site

beforeAll(async () => {
  site = await openSite('demo')
}, 300_000)

afterAll(() => site?.remove())

/** The commonest of narrow ones. */
const NARROW = { width: 360, height: 740 }

browserTest('far down in a long post, what saves and what shapes it stay in reach', async () => {
  // The state with the widest buttons.
  const [post] = await askDatabase<{ id: string }>(
    site,
    `UPDATE posts SET status = 'IN_REVIEW', published_at = NULL WHERE slug = 'four-minutes-on-a-kitchen-floor' RETURNING id`,
  )
  const page = await signedIn(site, { viewport: NARROW, hasTouch: true, isMobile: true })
  await page.goto(`${site.url}/admin/posts/${post?.id}`)
  const controls = page.getByRole('toolbar', { name: 'Formatting' })
  await controls.waitFor()
  await page.evaluate(() => window.scrollTo(0, 1_500))
  // A trial waits until a tap would reach the button, and not what lies over it.
  for (const name of ['Save draft', 'Preview', 'Return to writer', 'Publish'])
    await page.getByRole('button', { name, exact: true }).tap({ trial: true, timeout: 5_000 })
  await controls.getByRole('button', { name: 'Bold' }).tap({ trial: true, timeout: 5_000 })
  await controls.getByRole('button', { name: 'HTML source' }).tap({ trial: true, timeout: 5_000 })
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1_000)
})
