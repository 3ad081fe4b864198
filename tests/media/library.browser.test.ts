import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { faultsOf } from '#tests/support/axe.ts'
import { browserTest, openPage, PHONE } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import { drawHalves, drawPlain } from '#tests/support/pictures.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site?.remove())

async function openLibrary(options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await signedIn(site, options)
  await page.goto(`${site.url}/admin/media`)
  return page
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer })

async function send(page: Page, files: ReturnType<typeof file>[]): Promise<void> {
  await page.getByLabel('Upload files').setInputFiles(files)
}

browserTest('of many files the bad one is refused with its reason, the others arrive', async () => {
  const page = await openLibrary()
  const good = await drawPlain(60, 40).png().toBuffer()
  await send(page, [
    file('one.png', good),
    file('page.png', Buffer.from('<html>no picture</html>')),
    file('two.png', good),
  ])
  await page.getByText('two.png is in the library').waitFor()
  await page.getByText('one.png is in the library').waitFor()
  await page.getByText('page.png Only pictures, PDF').waitFor()
  await page.getByText('2 of 3 uploaded, 1 refused.').waitFor({ state: 'attached' })
  expect(await faultsOf(page)).toEqual([])
})

browserTest('a reader sees the crop, and then the picture that replaced it', async () => {
  const page = await openLibrary({ viewport: PHONE })
  await send(page, [file('halves.png', await drawHalves(400, 200))])
  await page.getByText('halves.png is in the library').waitFor()
  const postId = await insertPost(site, 'framed')
  await askDatabase(
    site,
    `UPDATE posts SET featured_media_id = (SELECT max(id) FROM media) WHERE id = $1`,
    [postId],
  )
  const reader = await openPage({ javaScriptEnabled: false })
  const width = async () => {
    await reader.goto(`${site.url}/framed`)
    return reader.locator('.post-head img').getAttribute('width')
  }
  expect(await width()).toBe('400')
  await page.getByRole('link', { name: 'halves.png' }).click()
  const shape = page.getByLabel('Shape')
  await shape.waitFor()
  await page.locator('.ReactCrop img').evaluate((image: HTMLImageElement) => image.decode())
  await shape.selectOption('1')
  await page.getByRole('radio', { name: 'Focal point' }).check()
  await page.getByLabel('From the left').fill('30')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Save crop and focal point' }).click()
  await page.getByText('Saved, and drawn anew').first().waitFor()
  // A square of a picture that is twice as wide as high, give or take what a pixel is rounded to.
  await expect.poll(async () => Math.abs(Number(await width()) - 190)).toBeLessThanOrEqual(15)
  const replacement = file('new.png', await drawPlain(90, 90).png().toBuffer())
  await page.getByLabel('Replace file').setInputFiles(replacement)
  await page.getByText('new.png is in the library').waitFor()
  await expect.poll(width).toBe('90')
})

browserTest(
  'what is used says where, goes to the trash and comes back; the unused go together',
  async () => {
    const page = await openLibrary()
    await page.getByRole('link', { name: 'new.png' }).click()
    await page.getByRole('link', { name: 'framed' }).waitFor()
    await page.getByRole('button', { name: 'Move to trash' }).click()
    await page.getByText('Moved to the trash.').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('link', { name: /^Trash/ }).click()
    await page.getByRole('link', { name: 'new.png' }).click()
    expect(await page.getByLabel('Delete it although a post shows it').isChecked()).toBe(false)
    await page.getByRole('button', { name: 'Restore' }).click()
    await page.getByRole('button', { name: 'Move to trash' }).waitFor()
    await page.goto(`${site.url}/admin/media`)
    const boxes = page.getByRole('checkbox', { name: /^Choose / })
    await page.getByRole('button', { name: 'Choose all unused here' }).click()
    await page.getByRole('button', { name: 'Move 2 to trash' }).click()
    await expect.poll(() => boxes.count()).toBe(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => boxes.count()).toBe(3)
  },
)

browserTest('out of the trash the unused are deleted for ever, after a question', async () => {
  const page = await openLibrary()
  await page.getByRole('button', { name: 'Choose all unused here' }).click()
  await page.getByRole('button', { name: 'Move 2 to trash' }).click()
  await page.getByText('2 files moved to the trash.').first().waitFor()
  await page.getByRole('link', { name: /^Trash/ }).click()
  await page.getByText('deleted for ever after').waitFor()
  await page.getByRole('button', { name: 'Choose all unused here' }).click()
  await page.getByRole('button', { name: 'Delete 2 for ever' }).click()
  await page.getByRole('button', { name: 'Delete for ever' }).click()
  await page.getByText('2 files deleted for ever.').first().waitFor()
  await page.getByText('The trash is empty').waitFor()
})
