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

/** The commonest of narrow phones. */
const NARROW = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
const TABLET = { viewport: { width: 820, height: 1_180 }, hasTouch: true, isMobile: true }
const DESK = { viewport: { width: 1_280, height: 900 } }

browserTest('far down in a long post, what saves and what shapes it stay in reach', async () => {
  // The state with the widest buttons.
  const [post] = await askDatabase<{ id: string }>(
    site,
    `UPDATE posts SET status = 'IN_REVIEW', published_at = NULL WHERE slug = 'four-minutes-on-a-kitchen-floor' RETURNING id`,
  )
  const page = await signedIn(site, NARROW)
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

browserTest('no words pass between the bar, the controls and what one looks for', async () => {
  for (const screen of [NARROW, TABLET, DESK]) {
    const page = await signedIn(site, screen)
    await page.goto(`${site.url}/admin/posts`)
    await page.getByRole('link', { name: 'Four Minutes on a Kitchen Floor' }).click()
    await page.getByRole('textbox', { name: 'Content' }).focus()
    await page.keyboard.press('Control+Shift+F')
    const find = page.getByRole('search', { name: 'Find in the text' })
    await find.waitFor()
    await page.evaluate(() => window.scrollTo(0, 1_500))
    const [bar, controls, sought] = await Promise.all(
      [page.locator('.editor-bar'), page.getByRole('toolbar', { name: 'Formatting' }), find].map(
        (part) => part.evaluate((element) => element.getBoundingClientRect().toJSON()),
      ),
    )
    // One line between them, which the two share.
    expect(controls.top).toBe(bar.bottom - 1)
    expect(sought.top).toBe(controls.bottom)
    await page.context().close()
  }
})
