import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { openDesk, seatCast } from '#tests/moderation/desk.ts'
import { browserTest } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import type { Site } from '#tests/support/site.ts'
import { add, content, publish, says, title, update, write } from './writing.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
  await seatCast(site)
}, 300_000)

afterAll(() => site?.remove())

const read = (path: string) => fetch(`${site.url}${path}`, { redirect: 'manual' })

async function submit(page: Page) {
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await says(page, 'In review · Saved')
}

async function openFromReview(page: Page, name: string) {
  await page.goto(`${site.url}/admin/posts`)
  await page.getByRole('link', { name: /^In review/ }).click()
  await page.getByRole('link', { name, exact: true }).click()
  await content(page).waitFor()
}

browserTest(
  'a contributor submits, an editor returns it with a note, and the second try goes live',
  async () => {
    const cy = await openDesk(site, 'cy')
    await write(cy, site, 'First Piece', 'Some claims.')
    expect(await cy.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0)
    await submit(cy)
    const address = cy.url()

    const ed = await openDesk(site, 'ed')
    await openFromReview(ed, 'First Piece')
    await ed.getByText('Cy is writing here, too').waitFor()
    await ed.getByRole('button', { name: 'Return to writer' }).click()
    await ed.getByLabel('What is still wanted').fill('Name your sources.')
    await ed.getByRole('button', { name: 'Return', exact: true }).click()
    await ed.waitForURL('**/admin/posts')

    await cy.goto(address)
    await cy.getByText('Name your sources.').waitFor()
    await add(cy, ' And their sources.')
    await says(cy, 'Draft · Saved')
    await submit(cy)
    await cy.close()
    expect((await read('/first-piece')).status).toBe(404)

    await openFromReview(ed, 'First Piece')
    await publish(ed)
    const page = await (await read('/first-piece')).text()
    expect(page).toContain('Some claims. And their sources.')
    expect(page).toContain('Cy')
  },
)

browserTest(
  'two people at one post: the second takes it over, and the first hears of it',
  async () => {
    const al = await openDesk(site, 'al')
    await write(al, site, 'Held', 'Mine.')
    const ed = await openDesk(site, 'ed')
    await ed.goto(al.url())
    await ed.getByRole('button', { name: 'Take over' }).click()
    await ed.getByText('Al is writing here, too').waitFor({ state: 'detached' })
    await al.reload()
    await al.getByText('Ed is writing here, too').waitFor()
  },
)

browserTest(
  'an old revision comes back into the draft, and readers see nothing of it until "Update"',
  async () => {
    const page = await openDesk(site, 'al')
    await write(page, site, 'Twice', 'The first words.')
    await publish(page)
    await content(page).fill('Quite another text.')
    await update(page)
    await page.getByRole('link', { name: 'Revisions' }).click()
    await page
      .getByRole('link', { name: /Published by Al/ })
      .last()
      .click()
    await page.waitForURL('**/revisions?number=*')
    await page.getByRole('link', { name: 'Side by side' }).click()
    await page.getByRole('columnheader', { name: 'Before' }).waitFor()
    await page.getByRole('button', { name: 'Restore into the draft' }).click()
    await content(page).getByText('The first words.').waitFor()
    await says(page, 'Published · Saved; readers have the published words')
    expect(await (await read('/twice')).text()).toContain('Quite another text.')
    await update(page)
    expect(await (await read('/twice')).text()).toContain('The first words.')
  },
)

browserTest('a slug changed twice: the first address leads straight to the last', async () => {
  const page = await openDesk(site, 'al')
  await write(page, site, 'Wandering', 'Here I am.')
  await publish(page)
  for (const slug of ['wandered', 'arrived']) {
    await page.getByLabel('Slug').fill(slug)
    await update(page)
    await page.getByText(`${site.url}/${slug}`, { exact: true }).first().waitFor()
  }
  for (const old of ['/wandering', '/wandered']) {
    const answer = await read(old)
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/arrived'])
  }
  await page.goto(`${site.url}/wandering`)
  expect(page.url()).toBe(`${site.url}/arrived`)
})

browserTest('a post is changed from the list without leaving it, and many at once', async () => {
  const page = await openDesk(site, 'ed')
  await write(page, site, 'Quick', 'Words.')
  await publish(page)
  await page.goto(`${site.url}/admin/posts`)
  await page.getByRole('button', { name: 'Quick edit Quick' }).click()
  const dialog = page.getByRole('dialog', { name: 'Quick edit' })
  await dialog.getByLabel('Title').fill('Quicker')
  await dialog.getByLabel('Tags').fill('speed, haste')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: 'Quicker', exact: true }).waitFor()
  expect(page.url()).toBe(`${site.url}/admin/posts`)
  for (const asked of ['quick', 'checks'])
    expect((await read(`/admin/posts/1/${asked}`)).status).toBe(404)
  const live = await (await read('/quick')).text()
  expect(live).toContain('Quicker')
  expect(live).toContain('haste')

  await page.getByLabel('Choose Quicker').check()
  await page.getByText('Change the chosen posts').click()
  await page.getByLabel('Comments').selectOption('closed')
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByText('1 changed.').waitFor()
  expect(await (await read('/quick')).text()).not.toContain('Leave a Reply')
})

browserTest('the checklist names what is missing, and does not stand in the way', async () => {
  const page = await openDesk(site, 'al')
  await write(page, site, 'Unfinished', 'See there.')
  const list = page.getByRole('region', { name: 'Before publishing' })
  await list.getByText('It is in no category.').waitFor()
  await title(page).fill('')
  await list.getByText('It has no title.').waitFor()
  await title(page).fill('Finished')
  await list.getByText('It has no title.').waitFor({ state: 'detached' })
  await publish(page)
})
