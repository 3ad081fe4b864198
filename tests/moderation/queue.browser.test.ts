import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { faultsOf } from '#tests/support/axe.ts'
import { browserTest, DESKTOP, PHONE } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'
import { holdComments, openDesk, openQueue, seatCast, standings } from './desk.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
  await seatCast(site)
})

afterEach(async () => {
  await askDatabase(site, 'DELETE FROM posts')
})

afterAll(() => site?.remove())

const open = (page: Page) => page.locator('[data-comment][data-open=true]')
const row = (page: Page, id: string | undefined) => page.locator(`[data-comment="${id}"]`)

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

browserTest.each([
  ['a phone', PHONE],
  ['a desk', DESKTOP],
])('Mo clears a queue with the keyboard alone: %s', async (_, viewport) => {
  const post = await insertPost(site, 'the-night-shift')
  await holdComments(site, post, ['ann', 'bob', 'cid', 'dot', 'eli'])
  const page = await openDesk(site, 'mo', { viewport })
  await openQueue(page, site)

  await press(page, 'j', 'a')
  await page.getByText('Approved eli’s comment').waitFor()
  await press(page, 's')
  await page.getByText('Marked dot’s comment').waitFor()
  await press(page, 'd')
  await page.getByText('Moved cid’s comment').waitFor()
  await expect
    .poll(() => standings(site, post))
    .toEqual({ ann: 'PENDING', bob: 'PENDING', cid: 'TRASH', dot: 'SPAM', eli: 'APPROVED' })

  await press(page, 'z')
  await page.getByText('Undone: back in the queue').waitFor()
  expect(await open(page).count()).toBe(3)

  await press(page, 'Shift+X', 'Shift+A')
  await page.getByText('The queue is clear').waitFor()
  expect(await standings(site, post)).toEqual({
    ann: 'APPROVED',
    bob: 'APPROVED',
    cid: 'APPROVED',
    dot: 'SPAM',
    eli: 'APPROVED',
  })

  // The list is another one by now; what comes back stands in it again.
  await press(page, 'z')
  await open(page).first().waitFor()
  await expect.poll(() => open(page).count()).toBe(3)

  await press(page, '5')
  await page.waitForURL('**/admin/comments?status=spam')
  await page.getByText('The words of dot.').waitFor()
  await press(page, 'j', 'z')
  await expect.poll(async () => (await standings(site, post)).dot).toBe('PENDING')
})

browserTest('spam is emptied for ever, once the moderator is sure', async () => {
  const post = await insertPost(site, 'the-night-shift')
  const [, bob] = await holdComments(site, post, ['ann', 'bob', 'cid'])
  await askDatabase(site, `UPDATE comments SET status = 'SPAM' WHERE post_id = $1`, [post])
  const page = await openDesk(site, 'mo')
  await page.goto(`${site.url}/admin/comments?status=spam`)
  await page.getByLabel('Select the comment of bob').check()
  await page.getByRole('button', { name: 'Delete for ever' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(Object.keys(await standings(site, post))).toEqual(['ann', 'bob', 'cid'])
  await page.getByRole('button', { name: 'Delete for ever' }).click()
  const sure = page.getByRole('dialog', { name: 'Delete one comment for ever?' })
  await sure.getByRole('button', { name: 'Delete for ever' }).click()
  await row(page, bob).waitFor({ state: 'detached' })
  expect(Object.keys(await standings(site, post))).toEqual(['ann', 'cid'])

  await page.getByRole('button', { name: 'Empty spam' }).click()
  const all = page.getByRole('dialog', { name: 'Delete 2 comments for ever?' })
  await all.getByRole('button', { name: 'Delete for ever' }).click()
  await page.getByText('Deleted 2 comments for ever').waitFor()
  await page.getByText('No spam').waitFor()
  expect(await standings(site, post)).toEqual({})
})

browserTest('keys typed into the search are text', async () => {
  const post = await insertPost(site, 'the-night-shift')
  await holdComments(site, post, ['ann'])
  const page = await openDesk(site, 'mo')
  await openQueue(page, site)
  await press(page, 'j', '/')
  await page.keyboard.type('asd')
  expect(await page.getByLabel('Search comments').inputValue()).toBe('asd')
  expect(await standings(site, post)).toEqual({ ann: 'PENDING' })
})

browserTest('going somewhere by two keys decides nothing on the way', async () => {
  const post = await insertPost(site, 'the-night-shift')
  await holdComments(site, post, ['ann', 'bob'])
  const page = await openDesk(site, 'mo')
  await openQueue(page, site)
  await press(page, 'j', 'g', 'p')
  await page.waitForURL('**/the-night-shift')
  await openQueue(page, site)
  await press(page, 'g', 'p')
  await page.waitForURL('**/admin/posts')
  // Moderators have no settings: what begins as going somewhere ends as nothing, and the key after it is itself again.
  await openQueue(page, site)
  await press(page, 'j', 'g', 's', 'a')
  await page.getByText('Approved bob’s comment').waitFor()
  expect(await standings(site, post)).toEqual({ ann: 'PENDING', bob: 'APPROVED' })
})

browserTest('two moderators see each other’s decisions, and the list does not jump', async () => {
  const post = await insertPost(site, 'the-night-shift')
  const [ann, bob] = await holdComments(site, post, ['ann', 'bob'])
  const mo = await openDesk(site, 'mo')
  const ed = await openDesk(site, 'ed')
  const live = ed.waitForResponse('**/admin/comments/events?*')
  await Promise.all([mo, ed].map((page) => page.goto(`${site.url}/admin/comments`)))
  await live

  const where = await row(ed, ann).boundingBox()
  await row(mo, bob).getByRole('button', { name: 'Spam' }).click()
  await row(ed, bob).getByText('Mo marked it as spam').waitFor()
  expect(await row(ed, ann).boundingBox()).toEqual(where)
  await ed.getByRole('link', { name: 'Spam 1' }).waitFor()
  expect(await row(ed, ann).getByRole('button', { name: 'Approve' }).isVisible()).toBe(true)
})

browserTest('who comes too late is told who was faster, and changes nothing', async () => {
  const post = await insertPost(site, 'the-night-shift')
  const [ann] = await holdComments(site, post, ['ann'])
  const mo = await openDesk(site, 'mo')
  const ed = await openDesk(site, 'ed')
  // A bad line: Ed hears nothing of what Mo does.
  await ed.route('**/admin/comments/events?*', (route) => route.abort())
  await Promise.all([mo, ed].map((page) => page.goto(`${site.url}/admin/comments`)))

  await row(mo, ann).getByRole('button', { name: 'Approve' }).click()
  await mo.getByText('Approved ann’s comment').waitFor()
  expect(await standings(site, post)).toEqual({ ann: 'APPROVED' })
  await row(ed, ann).getByRole('button', { name: 'Spam' }).click()
  await ed.getByText('A colleague was faster').first().waitFor()
  await row(ed, ann).getByText('Mo approved it').waitFor()
  expect(await standings(site, post)).toEqual({ ann: 'APPROVED' })
})

browserTest(
  'a ban from the queue takes the rest of theirs away, and its undo brings it back',
  async () => {
    const post = await insertPost(site, 'the-night-shift')
    const [ann] = await holdComments(site, post, ['ann', 'bob', 'ann'])
    const page = await openDesk(site, 'mo', { viewport: PHONE })
    await openQueue(page, site)
    await row(page, ann).focus()
    await press(page, 'b')
    await page.waitForURL(`**/admin/comments/${ann}#ban`)
    await page.getByLabel('ann@guest.test', { exact: true }).check()
    await page.getByLabel('The rest of theirs').selectOption('spam pending')
    await page.locator('#ban').getByLabel('Reason').fill('Sells mattresses')
    await page.getByRole('button', { name: 'Ban', exact: true }).click()
    await page.getByText('Banned ann@guest.test and marked 2 comments as spam').waitFor()
    const statuses = () =>
      askDatabase(site, 'SELECT status FROM comments WHERE post_id = $1 ORDER BY id', [post])
    expect(await statuses()).toEqual([
      { status: 'SPAM' },
      { status: 'PENDING' },
      { status: 'SPAM' },
    ])

    await page.goto(`${site.url}/admin/comments/bans`)
    await page.getByText('Sells mattresses').waitFor()
    await page.getByRole('button', { name: 'Lift the ban of ann@guest.test' }).click()
    await page.getByText('Lifted the ban of ann@guest.test').waitFor()

    await page.goto(`${site.url}/admin/comments/log`)
    await page.getByRole('button', { name: /^Undo: Banned ann/ }).click()
    await page.getByText('Undid “Banned ann@guest.test').first().waitFor()
    expect(await statuses()).toEqual(Array(3).fill({ status: 'PENDING' }))
  },
)

browserTest('a ban that would hit the house is refused, and what was typed is kept', async () => {
  const page = await openDesk(site, 'mo')
  await page.goto(`${site.url}/admin/comments/bans`)
  await page.getByText('Ban somebody', { exact: true }).click()
  await page.getByLabel('Which').fill('ada@blog.test')
  await page.getByRole('button', { name: 'Ban', exact: true }).click()
  await page.getByText('That would hit somebody who works here.').waitFor()
  expect(await page.getByLabel('Which').inputValue()).toBe('ada@blog.test')
})

browserTest('a filter is kept under a name, leads back, and is removed', async () => {
  const post = await insertPost(site, 'the-night-shift')
  const [ann] = await holdComments(site, post, ['ann', 'bob'])
  const page = await openDesk(site, 'mo')
  await page.goto(`${site.url}/admin/comments?email=ann@guest.test`)
  await page.getByText('Save this view').click()
  await page.getByLabel('Name of the view').fill('Only Ann')
  await page.getByRole('button', { name: 'Save view' }).click()
  await page.getByRole('link', { name: 'Only Ann' }).waitFor()
  await page.goto(`${site.url}/admin/comments`)
  await page.getByRole('link', { name: 'Only Ann' }).click()
  await page.waitForURL('**/admin/comments?email=ann**')
  await expect.poll(() => open(page).count()).toBe(1)
  expect(await row(page, ann).isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Remove the view Only Ann' }).click()
  await page.getByRole('link', { name: 'Only Ann' }).waitFor({ state: 'detached' })
})

browserTest('who looks at a comment is seen by the others, until they leave', async () => {
  const post = await insertPost(site, 'the-night-shift')
  const [ann] = await holdComments(site, post, ['ann'])
  const mo = await openDesk(site, 'mo')
  const ed = await openDesk(site, 'ed')
  const live = ed.waitForResponse('**/admin/comments/events?*')
  await ed.goto(`${site.url}/admin/comments`)
  await live
  await mo.goto(`${site.url}/admin/comments/${ann}`)
  await row(ed, ann).getByText('Mo is on it').waitFor()
  await mo.getByRole('link', { name: 'Back to the queue' }).click()
  await row(ed, ann).getByText('Mo is on it').waitFor({ state: 'detached' })

  await mo.goto(`${site.url}/admin/comments/${ann}`)
  await row(ed, ann).getByText('Mo is on it').waitFor()
  await ed.goto(`${site.url}/admin/comments/${ann}`)
  await ed.getByText('Mo is on this comment right now.').waitFor()
})

browserTest('a comment is pinned, and the pin taken off', async () => {
  const post = await insertPost(site, 'the-night-shift')
  const [ann] = await holdComments(site, post, ['ann'])
  await askDatabase(site, `UPDATE comments SET status = 'APPROVED' WHERE id = $1`, [ann])
  const page = await openDesk(site, 'mo')
  await page.goto(`${site.url}/admin/comments/${ann}`)
  await page.getByRole('button', { name: 'Pin to the top' }).click()
  await page.getByText('Pinned ann’s comment').waitFor()
  await page.getByRole('button', { name: 'Take the pin off' }).click()
  await page.getByText('Unpinned ann’s comment').waitFor()
})

browserTest('without JavaScript a decision is a form, and so is its undo', async () => {
  const post = await insertPost(site, 'the-night-shift')
  const [ann] = await holdComments(site, post, ['ann'])
  const page = await openDesk(site, 'mo', { javaScriptEnabled: false })
  await page.goto(`${site.url}/admin/comments`)
  await row(page, ann).getByRole('button', { name: 'Approve' }).click()
  await page.getByText('Approved ann’s comment').waitFor()
  expect(await standings(site, post)).toEqual({ ann: 'APPROVED' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await row(page, ann).waitFor()
  expect(await standings(site, post)).toEqual({ ann: 'PENDING' })
})

browserTest(
  'axe finds nothing, and nothing runs out of the page, on a phone and on a desk, by day and by night',
  { timeout: 180_000 },
  async () => {
    const post = await insertPost(site, 'the-night-shift')
    const [ann = '', , long = ''] = await holdComments(site, post, ['ann', 'bob', 'x'.repeat(200)])
    await askDatabase(site, `UPDATE comments SET text_hash = 'same' WHERE post_id = $1`, [post])
    const page = await openDesk(site, 'ada', { bypassCSP: true })
    await askDatabase(
      site,
      `INSERT INTO bans (id, scope, value, reason) VALUES (gen_random_uuid(), 'EMAIL', $1, 'Rude')`,
      [`${'x'.repeat(200)}@guest.test`],
    )
    await page.goto(`${site.url}/admin/comments`)
    await row(page, ann).getByRole('button', { name: 'Approve' }).click()
    await page.getByText('Approved ann’s comment').waitFor()
    for (const path of [
      '',
      '?status=approved&q=words',
      `/${ann}`,
      `/${long}`,
      '/log',
      '/campaigns',
      '/bans',
      '/rules',
    ]) {
      await page.goto(`${site.url}/admin/comments${path}`)
      expect(await faultsOf(page)).toEqual([])
    }
  },
)
