import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { faultsOf } from '#tests/support/axe.ts'
import { browserTest } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
  const post = await insertPost(site, 'the-night-shift')
  await askDatabase(
    site,
    `INSERT INTO comments (post_id, status, author_name, author_email, source, html, text, created_at)
     SELECT $1, (ARRAY['APPROVED', 'PENDING', 'SPAM'])[n % 3 + 1]::"CommentStatus", 'Ann', 'ann@guest.test', 'w' || n, 'w', 'w', now() - n * interval '3 hours'
       FROM generate_series(1, 90) AS n`,
    [post],
  )
})

afterAll(() => site?.remove())

async function open(path: string, options: Parameters<typeof signedIn>[1] = {}): Promise<Page> {
  const page = await signedIn(site, options)
  await page.goto(`${site.url}${path}`)
  return page
}

const SCREENS = ['/admin/comments/numbers?days=30', '/admin/people/privacy?email=ann@guest.test']

browserTest.each(SCREENS)(
  'axe finds nothing, and nothing runs out of the page: %s',
  async (path) => {
    const page = await open(path, { bypassCSP: true })
    expect(await faultsOf(page)).toEqual([])
  },
)

browserTest('the numbers need no script, and each picture has its table', async () => {
  const page = await open('/admin/comments/numbers?days=7', { javaScriptEnabled: false })
  await page.getByRole('img', { name: /Comments a day/ }).waitFor()
  await page.getByText('The numbers as a table').first().click()
  const table = page.getByRole('table', { name: 'Comments by day, latest first' })
  expect(await table.getByRole('row').count()).toBe(8)
  expect(await page.getByRole('link', { name: '7 days' }).getAttribute('aria-current')).toBe('page')
})

browserTest('an administrator looks somebody up and erases them', async () => {
  const page = await open('/admin/people/privacy')
  await page.getByLabel('Email').fill('ann@guest.test')
  await page.getByRole('button', { name: 'Look up' }).click()
  await page.getByText('Comments, in all states').waitFor()
  await page.getByLabel('Go as well').check()
  await page.getByLabel('This cannot be undone').check()
  await page.getByRole('button', { name: 'Erase' }).click()
  await page.getByText('Nothing is kept about ann@guest.test').waitFor()
  const [left] = await askDatabase<{ count: string }>(
    site,
    `SELECT count(*) FROM comments WHERE author_email <> '' OR source <> '' OR status <> 'TRASH'`,
  )
  expect(left?.count).toBe('0')
})
