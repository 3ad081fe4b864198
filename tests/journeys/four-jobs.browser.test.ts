import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest, openPage, PHONE } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import { ADMIN, type Site } from '#tests/support/site.ts'
import { storeSettings } from '#tests/support/site-database.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
  // All guests of this test write from one address, and nobody waits for them.
  await storeSettings(site, { floodSeconds: 0 })
})

afterAll(() => site?.remove())

async function signIn(page: Page): Promise<void> {
  await page.goto(`${site.url}/login`)
  await page.getByLabel('Email').fill(ADMIN.email)
  await page.getByLabel('Password').fill(ADMIN.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${site.url}/admin**`)
}

async function publish(page: Page, title: string, words: string): Promise<void> {
  await page.goto(`${site.url}/admin/posts/new`)
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByRole('textbox', { name: 'Content' }).click()
  await page.keyboard.type(words)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('link', { name: 'View on the site' }).first().waitFor()
}

async function reply(page: Page, name: string, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Comment' }).fill(words)
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'Email' }).fill(`${name.split(' ')[0]}@guest.test`)
  await page.getByRole('button', { name: 'Post Comment' }).click()
}

const WORDS_WITH_TAGS = [
  'Hello <b>bold</b> <strong>strong</strong> <i>i</i> <em>em</em> <s>s</s> <strike>strike</strike> <cite>cite</cite>',
  '<a href="https://example.com/" title="there">link</a> <abbr title="World Health Organization">WHO</abbr> <acronym title="x">X</acronym>',
  '<blockquote cite="https://example.com/">quoted</blockquote> <q cite="https://example.com/">short</q> <code>1 < 2</code> <del datetime="2026-01-01">old</del>',
  '<script>window.hacked = true</script><img src=x onerror="window.hacked = true"><u>under</u>',
].join('\n\n')

browserTest(
  'write and publish, reply as a guest, approve, and stand numbered under the post',
  async () => {
    const desk = await openPage()
    await signIn(desk)
    await publish(desk, 'A Stiff Morning', 'I woke up like a plank.')

    const reader = await openPage({ viewport: PHONE })
    await reader.goto(site.url)
    await reader.getByRole('link', { name: 'A Stiff Morning' }).click()
    expect(await reader.getByRole('heading', { level: 1 }).textContent()).toBe('A Stiff Morning')
    expect(await reader.getByText('I woke up like a plank.').isVisible()).toBe(true)
    await reply(reader, 'joe marco', WORDS_WITH_TAGS)
    await reader.getByText('awaiting moderation').first().waitFor()

    const other = await openPage()
    await other.goto(`${site.url}/a-stiff-morning`)
    expect(await other.getByText('By joe marco').count()).toBe(0)

    await desk.goto(`${site.url}/admin/comments`)
    expect(await desk.getByText('joe marco').first().isVisible()).toBe(true)
    await desk.getByRole('button', { name: 'Approve' }).first().click()

    // The desk shows the decision at once, while it is on its way.
    const comment = other.getByRole('listitem').filter({ hasText: 'By joe marco' })
    await expect
      .poll(async () => {
        await other.reload()
        return comment.count()
      })
      .toBe(1)
    expect(await comment.getByRole('heading').textContent()).toMatch(/1\.\s*By joe marco/)
    for (const tag of [
      'b',
      'strong',
      'i',
      'em',
      's',
      'strike',
      'cite',
      'a[href]',
      'abbr[title]',
      'acronym',
      'blockquote',
      'q',
      'code',
      'del',
    ]) {
      expect(await comment.locator(`.prose ${tag}`).count(), tag).toBeGreaterThan(0)
    }
    for (const tag of ['script', 'img', 'u'])
      expect(await comment.locator(`.prose ${tag}`).count(), tag).toBe(0)
    expect(await other.evaluate(() => 'hacked' in window)).toBe(false)

    await desk.goto(`${site.url}/a-stiff-morning`)
    await desk.getByRole('textbox', { name: 'Comment' }).fill('Thank you, joe.')
    await desk.getByRole('button', { name: 'Post Comment' }).click()
    await desk.getByRole('heading', { name: /2\.\s*By Administrator/ }).waitFor()
    await other.reload()
    expect(await other.getByRole('heading', { name: /2\.\s*By Administrator/ }).count()).toBe(1)
  },
)

browserTest('read and reply with JavaScript switched off', async () => {
  const desk = await openPage()
  await signIn(desk)
  await publish(desk, 'Without Scripts', 'Plain words.')

  const reader = await openPage({ javaScriptEnabled: false })
  await reader.goto(site.url)
  await reader.getByRole('link', { name: 'Without Scripts' }).click()
  expect(await reader.getByText('Plain words.').isVisible()).toBe(true)

  await reader.getByRole('textbox', { name: 'Comment' }).fill('A word that must not be lost.')
  await reader.getByRole('textbox', { name: 'Name' }).fill('Candace')
  await reader.getByRole('textbox', { name: 'Email' }).fill('not an address')
  // The browser's own check would stop this; the server's has to answer it.
  await reader
    .locator('form[action="/comments"]')
    .evaluate((form) => form.setAttribute('novalidate', ''))
  await reader.getByRole('button', { name: 'Post Comment' }).click()
  expect(await reader.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe(
    'A word that must not be lost.',
  )
  expect(await reader.getByRole('textbox', { name: 'Email' }).getAttribute('aria-invalid')).toBe(
    'true',
  )

  await reader.getByRole('textbox', { name: 'Email' }).fill('candace@guest.test')
  await reader.getByRole('button', { name: 'Post Comment' }).click()
  await reader.getByText('awaiting moderation').first().waitFor()
})
