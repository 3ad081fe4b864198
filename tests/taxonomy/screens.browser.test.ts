import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk, seatCast, signIn } from '#tests/moderation/desk.ts'
import { faultsOf } from '#tests/support/axe.ts'
import { browserTest, DESKTOP, openPage, PHONE } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'

let site: Site
let post: string

beforeAll(async () => {
  site = await openSite()
  await seatCast(site)
  post = await insertPost(site, 'the-night-shift')
  await askDatabase(site, `UPDATE posts SET type = 'PAGE', path = slug WHERE id = $1`, [post])
  await insertPost(site, `long-${'x'.repeat(150)}`)
  for (const [place, name] of ['Ankles', 'Backs', 'Caps'].entries()) {
    await askDatabase(
      site,
      'INSERT INTO categories (name, slug, path, position) VALUES ($1, lower($1), lower($1), $2)',
      [name, place],
    )
  }
}, 300_000)

afterAll(() => site?.remove())

const tree = async () => {
  const rows = await askDatabase<{ path: string }>(
    site,
    'SELECT path FROM categories ORDER BY position, path',
  )
  return rows.map(({ path }) => path).join(' ')
}

browserTest('categories are moved by keys and by dragging; an old address leads on', async () => {
  const page = await openDesk(site, 'ed')
  await page.goto(`${site.url}/admin/taxonomy`)
  const list = page.getByRole('list', { name: 'Categories in their tree' })
  await list.getByRole('button', { name: 'Move Caps up' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(tree).toBe('ankles caps backs')
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(tree).toContain('ankles/caps')
  expect((await fetch(`${site.url}/category/caps`)).url).toBe(`${site.url}/category/ankles/caps`)

  const grip = (name: string) =>
    list.getByRole('listitem').filter({ hasText: name }).locator('[draggable]')
  const target = list.getByRole('listitem').filter({ hasText: 'Caps' })
  await grip('Backs').dragTo(target)
  await expect.poll(tree).toContain('ankles/caps/backs')
})

browserTest(
  'an administrator builds the header’s menu, and readers without scripts open it',
  async () => {
    const page = await openDesk(site, 'ada')
    await page.goto(`${site.url}/admin/settings/menus`)
    await page.getByLabel('Address').fill('/shop')
    await page.getByLabel('Label', { exact: true }).fill('Shop')
    await page.getByRole('button', { name: 'Add address' }).click()
    await page.getByRole('button', { name: 'Add page' }).click()
    await page.getByRole('button', { name: /^Move the-night-shift below/ }).click()
    await page.getByRole('button', { name: 'Save menu' }).click()
    await page.getByText('Menu saved').waitFor()
    const reader = await openPage({ javaScriptEnabled: false })
    await reader.goto(site.url)
    const nav = reader.getByRole('navigation', { name: 'Site' })
    await nav.getByText('Shop').first().click()
    await nav.getByRole('link', { name: 'the-night-shift' }).click()
    expect(reader.url()).toBe(`${site.url}/the-night-shift`)
  },
)

browserTest('a redirect is added by hand, refused where it makes a loop, and deleted', async () => {
  const page = await openDesk(site, 'ada')
  await page.goto(`${site.url}/admin/settings/redirects`)
  const add = async (from: string, to: string) => {
    await page.getByRole('textbox', { name: 'Old address', exact: true }).fill(from)
    await page.getByRole('textbox', { name: 'Leads to' }).fill(to)
    await page.getByRole('button', { name: 'Add redirect' }).click()
  }
  await add('/old-shift', '/the-night-shift')
  await page.getByRole('link', { name: '/old-shift' }).waitFor()
  expect((await fetch(`${site.url}/old-shift`)).url).toBe(`${site.url}/the-night-shift`)
  await add('/round', '/round')
  await page.getByText('It would lead back to where it came from.').waitFor()
  await page.getByRole('button', { name: 'Delete the redirect from /old-shift' }).click()
  await page.getByRole('link', { name: '/old-shift' }).waitFor({ state: 'detached' })
  expect((await fetch(`${site.url}/old-shift`)).status).toBe(404)
})

test('editors find neither the redirects nor the menus', async () => {
  const cookie = await signIn(site, 'ed')
  for (const path of ['redirects', 'menus']) {
    const answer = await fetch(`${site.url}/admin/settings/${path}`, { headers: { cookie } })
    expect(answer.status, path).toBe(404)
  }
})

browserTest(
  'axe finds nothing, and nothing runs out of the page, on a phone and on a desk, by day and by night',
  { timeout: 180_000 },
  async () => {
    const page = await openDesk(site, 'ada', { bypassCSP: true })
    for (const path of [
      'posts',
      'pages',
      `pages/${post}`,
      `pages/${post}/revisions`,
      'taxonomy',
      'taxonomy/tags',
      'settings',
      'settings/reading',
      'settings/permalinks',
      'settings/redirects',
      'settings/menus',
      'settings/theme',
    ]) {
      await page.goto(`${site.url}/admin/${path}`)
      for (const size of [PHONE, DESKTOP]) {
        await page.setViewportSize(size)
        for (const folded of await page.locator('details:not([open]) > summary').all()) {
          if (await folded.isVisible()) await folded.click()
        }
      }
      expect(await faultsOf(page)).toEqual([])
    }
  },
)
