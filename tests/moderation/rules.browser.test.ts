import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { browserTest } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost, storeSettings } from '#tests/support/site-database.ts'
import { holdComments, openDesk, seatCast } from './desk.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
  await seatCast(site)
})

afterEach(async () => {
  await askDatabase(site, 'DELETE FROM posts')
  await askDatabase(site, 'DELETE FROM word_lists')
})

afterAll(() => site?.remove())

browserTest(
  'the owner tries new words, sees what they would do and why, and saves them',
  async () => {
    await storeSettings(site, { requirePreviouslyApproved: false })
    const post = await insertPost(site, 'the-night-shift')
    await holdComments(site, post, ['ann', 'bob'])
    const page = await openDesk(site, 'ada')
    await page.goto(`${site.url}/admin/comments/rules`)
    await page.getByLabel('Disallowed comment words').fill('ann')
    await page.getByRole('button', { name: 'Try' }).click()
    await page.getByText('Of the latest 2 comments, 1 would be treated otherwise').waitFor()
    await page.locator('mark', { hasText: 'ann' }).first().waitFor()
    expect(await askDatabase(site, 'SELECT * FROM word_lists')).toEqual([])

    await page.getByRole('button', { name: 'Save rules' }).click()
    await page.getByText('Rules saved').waitFor()
    expect(
      await askDatabase(site, `SELECT entries FROM word_lists WHERE kind = 'DISALLOW'`),
    ).toEqual([{ entries: 'ann' }])

    await page.goto(`${site.url}/admin/comments/log`)
    await page.getByRole('button', { name: 'Undo: Changed the disallowed words' }).click()
    await page.getByText('Undid “Changed the disallowed words”').first().waitFor()
    expect(
      await askDatabase(site, `SELECT entries FROM word_lists WHERE kind = 'DISALLOW'`),
    ).toEqual([{ entries: '' }])
  },
)

browserTest('a list of sixty thousand lines is tried and saved', async () => {
  const page = await openDesk(site, 'ada')
  await page.goto(`${site.url}/admin/comments/rules`)
  const list = Array.from({ length: 60_000 }, (_, n) => `word${n}`).join('\n')
  // Typed at once, as a paste is: Playwright's own way takes half a minute for so many lines.
  await page
    .getByLabel('Comment moderation words')
    .evaluate((field: HTMLTextAreaElement, words) => {
      field.value = words
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }, list)
  await page.getByRole('button', { name: 'Try' }).click()
  await page.getByText('There are no comments to try them on').waitFor()
  await page.getByRole('button', { name: 'Save rules' }).click()
  await page.getByText('Rules saved').waitFor({ timeout: 30_000 })
  const [saved] = await askDatabase<{ lines: number }>(
    site,
    `SELECT cardinality(string_to_array(entries, E'\\n')) AS lines FROM word_lists WHERE kind = 'HOLD'`,
  )
  expect(saved?.lines).toBe(60_000)
})

browserTest('rules are for the owner alone', async () => {
  const page = await openDesk(site, 'mo')
  const answer = await page.goto(`${site.url}/admin/comments/rules`)
  expect(answer?.status()).toBe(404)
})
