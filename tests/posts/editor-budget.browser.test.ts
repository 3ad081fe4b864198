import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from '#tests/support/browser.ts'
import { contentOf } from '#tests/support/editor.ts'
import { openSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
}, 300_000)

afterAll(() => site.remove())

const MOST_BYTES = 300 * 1024

browserTest('one can write after at most 300 KB of script', async () => {
  const page = await signedIn(site)
  const scripts = new Set<string>()
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.add(response.url())
  })
  await page.goto(`${site.url}/admin/posts/new`)
  await contentOf(page).waitFor()
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all([...scripts].map(compressedSize))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  expect(sizes.length).toBeGreaterThan(3)
  expect(total).toBeLessThanOrEqual(MOST_BYTES)
})

/** As the site sends it to a browser that reads Brotli. */
async function compressedSize(url: string): Promise<number> {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'br' } })
  await response.arrayBuffer()
  expect(response.headers.get('content-encoding')).toBe('br')
  return Number(response.headers.get('content-length'))
}
