import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest, DESKTOP, openPage, PHONE } from '#tests/support/browser.ts'
import { signInByHttp } from '#tests/support/requests.ts'
import { type Site, startSite } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'

let site: Site
let cookie: string
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

beforeAll(async () => {
  site = await startSite()
  cookie = await signInByHttp(site.url)
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

async function open(path: string, options: Parameters<typeof openPage>[0]): Promise<Page> {
  const page = await openPage(options)
  const cookies = cookie.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return { name, value: value.join('='), url: site.url }
  })
  await page.context().addCookies(cookies)
  await page.goto(`${site.url}${path}`)
  return page
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

const SCREENS = ['/admin/comments/numbers?days=30', '/admin/people/privacy?email=ann@guest.test']

const looks = SCREENS.flatMap((path) =>
  [PHONE, DESKTOP].flatMap((viewport) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ path, viewport, colorScheme })),
  ),
)

browserTest.each(looks)('axe finds nothing: $path, $viewport.width, $colorScheme', async (look) => {
  const { path, ...options } = look
  const page = await open(path, { ...options, bypassCSP: true })
  expect(await violations(page)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(look.viewport.width)
})

browserTest('the numbers need no script, and each picture has its table', async () => {
  const page = await open('/admin/comments/numbers?days=7', { javaScriptEnabled: false })
  await page.getByRole('img', { name: /Comments a day/ }).waitFor()
  await page.getByText('The numbers as a table').first().click()
  const table = page.getByRole('table', { name: 'Comments by day, latest first' })
  expect(await table.getByRole('row').count()).toBe(8)
  expect(await page.getByRole('link', { name: '7 days' }).getAttribute('aria-current')).toBe('page')
})

browserTest('an administrator looks somebody up and erases them', async () => {
  const page = await open('/admin/people/privacy', {})
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
