import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { browserTest, PHONE } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'
import { openDesk, openQueue, seatCast } from './desk.ts'

let site: Site

/** More than a page, so that there is more to decide about than what is on the screen. */
const HELD = 45

beforeAll(async () => {
  site = await openSite()
  await seatCast(site)
})

afterEach(async () => {
  await askDatabase(site, 'DELETE FROM posts')
})

afterAll(() => site?.remove())

async function hold(words: string): Promise<void> {
  const post = await insertPost(site, 'flooded')
  await askDatabase(
    site,
    `INSERT INTO comments (post_id, author_name, source, html, text, status)
     SELECT $1, 'Guest ' || n, $3, '<p>' || $3 || n || '</p>', $3 || n, 'PENDING' FROM generate_series(1, $2::int) AS n`,
    [post, HELD, words],
  )
}

const statuses = async () => {
  const rows = await askDatabase<{ status: string; count: number }>(
    site,
    'SELECT status, count(*)::int AS count FROM comments GROUP BY status',
  )
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}

browserTest(
  'all that match are decided with the keyboard and a button, and taken back',
  async () => {
    await hold('words ')
    const page = await openDesk(site, 'mo')
    await openQueue(page, site)
    await page.keyboard.press('Shift+X')
    await page.getByRole('button', { name: 'Spam all' }).click()
    await page.getByText(`Mo: Marked ${HELD} comments as spam`).waitFor()
    await page.getByText('The queue is clear').waitFor()
    expect(await statuses()).toEqual({ SPAM: HELD })

    // Somebody closes the tab and comes back.
    await page.goto(`${site.url}/admin/comments`)
    await page.getByRole('button', { name: /^Undo: Mo: Marked/ }).click()
    await expect.poll(statuses).toEqual({ PENDING: HELD })
    await page.locator('[data-comment]').first().waitFor()
  },
)

browserTest('a campaign is decided at once on a phone, and colleagues see the counts', async () => {
  await hold('Our wonderful mattresses cure terrible backache overnight, order number ')
  const mo = await openDesk(site, 'mo', { viewport: PHONE })
  const ed = await openDesk(site, 'ed')
  const live = ed.waitForResponse('**/admin/comments/events?*')
  await ed.goto(`${site.url}/admin/comments`)
  await live
  await mo.goto(`${site.url}/admin/comments/campaigns`)
  await mo.getByRole('button', { name: /^Spam all 45 with nearly the same words/ }).click()
  await mo.getByText(`Mo: Marked ${HELD} comments as spam`).waitFor()
  await mo.getByText('No campaigns').waitFor()
  await ed.getByRole('link', { name: 'Spam 45' }).waitFor()
  await ed.getByText('Mo marked it as spam').first().waitFor()

  await mo
    .getByRole('button', { name: /^Undo: Mo: Marked/ })
    .first()
    .click()
  await mo.getByText('45 with nearly the same words').waitFor()
  expect(await statuses()).toEqual({ PENDING: HELD })
})
