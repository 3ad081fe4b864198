import fc from 'fast-check'
import { afterAll, beforeAll, expect } from 'vitest'
import { sanitizePost } from '#lib/html/post.ts'
import { readCorpusText } from '#tests/html/corpora.ts'
import { browserTest } from '#tests/support/browser.ts'
import { beginPost, contentOf, readSource, writeSource } from '#tests/support/editor.ts'
import { openSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { ADMIN, type Site } from '#tests/support/site.ts'
import { askDatabase } from '#tests/support/site-database.ts'
import { anyPost } from './any-post.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
}, 300_000)

afterAll(() => site.remove())

const THEME_TEST_DATA = 'wxr/wxr/theme-test-data__themeunittestdata.wordpress.xml'

browserTest('the largest posts of the theme test data open and save without a change', async () => {
  const xml = readCorpusText(THEME_TEST_DATA)
  if (!xml) return
  const page = await signedIn(site)
  for (const html of largestPosts(xml, 3)) {
    const [post] = await askDatabase<{ id: string }>(
      site,
      'INSERT INTO posts (author_id, title, html) SELECT id, $1, $2 FROM people WHERE email = $3 RETURNING id',
      ['Imported', html, ADMIN.email],
    )
    await page.goto(`${site.url}/admin/posts/${post?.id}`)
    await contentOf(page).waitFor()
    await page.getByRole('button', { name: 'Save draft' }).click()
    await page.getByText('Draft saved').waitFor()
    const [saved] = await askDatabase<{ html: string }>(
      site,
      'SELECT html FROM posts WHERE id = $1',
      [post?.id],
    )
    expect(readable(saved?.html ?? '')).toBe(readable(html))
  }
})

browserTest(
  'whatever a post may consist of comes back as it was, also beside changed words',
  async () => {
    const page = await signedIn(site)
    await beginPost(page, site, 'Anything')
    for (const html of fc.sample(anyPost, { numRuns: 25, seed: 6 })) {
      await writeSource(page, html)
      expect(canonical(await readSource(page))).toBe(canonical(html))
      await contentOf(page).locator('p').first().click()
      await page.keyboard.press('Home')
      await page.keyboard.type('Changed ')
      expect(canonical(await readSource(page))).toBe(
        canonical(html).replace('First', 'Changed First'),
      )
    }
  },
)

/** Without what nobody reads: the HTML standard ignores a line break at the beginning of `<pre>`. */
function readable(html: string): string {
  return html.trim().replace(/(<pre[^>]*>)\n/g, '$1')
}

function largestPosts(xml: string, count: number): string[] {
  return xml
    .split('<item>')
    .filter((item) => item.includes('<wp:post_type>post</wp:post_type>'))
    .map((item) => /<content:encoded><!\[CDATA\[([\s\S]*?)\]\]>/.exec(item)?.[1] ?? '')
    .sort((a, b) => b.length - a.length)
    .slice(0, count)
    .map((content) => sanitizePost(content))
}

/** As the site stores it. */
function canonical(html: string): string {
  return sanitizePost(html)
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}
