import fc from 'fast-check'
import { afterAll, beforeAll, expect } from 'vitest'
import { sanitizePost } from '#lib/html/post.ts'
import { readCorpusText } from '#tests/html/corpora.ts'
import { browserTest } from '#tests/support/browser.ts'
import { beginPost, contentOf, readSource, signedIn, writeSource } from '#tests/support/editor.ts'
import { ADMIN, type Site, startSite } from '#tests/support/site.ts'
import { askDatabase } from '#tests/support/site-database.ts'

let site: Site

beforeAll(async () => {
  site = await startSite()
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
    await page.getByText('Draft · Saved').waitFor()
    const [saved] = await askDatabase<{ html: string }>(
      site,
      'SELECT html FROM posts WHERE id = $1',
      [post?.id],
    )
    expect(saved?.html.trim()).toBe(html.trim())
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

const word = fc.constantFrom('one', 'two &amp; three', 'vier', 'שלום', '5 &lt; 6', 'x', '<br />')
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

const marked = fc
  .tuple(
    fc.constantFrom(
      'strong',
      'b',
      'em',
      'i',
      's',
      'del',
      'code',
      'kbd',
      'sub',
      'mark',
      'a href="/x"',
      'span class="has-x"',
      'abbr title="y"',
    ),
    line,
  )
  .map(([tag, words]) => `<${tag}>${words}</${tag.split(' ')[0]}>`)

const inline = fc
  .array(fc.oneof(line, marked), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(' '))

const block = fc.oneof(
  inline.map((words) => `<p>${words}</p>`),
  inline.map((words) => `<h3 id="place">${words}</h3>`),
  inline.map(
    (words) => `<ul class="wp-block-list"><li>${words}<ol><li>${words}</li></ol></li></ul>`,
  ),
  inline.map(
    (words) =>
      `<ul class="task-list" data-type="taskList"><li data-checked="true"><label><input type="checkbox" disabled="" checked="" /></label><div><p>${words}</p></div></li></ul>`,
  ),
  inline.map(
    (words) =>
      `<blockquote class="wp-block-quote"><p>${words}</p><cite>${words}</cite></blockquote>`,
  ),
  inline.map(
    (words) =>
      `<table><caption>T</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td colspan="2">${words}</td></tr></tbody></table>`,
  ),
  inline.map(
    (words) =>
      `<div class="gallery"><figure><img src="/media/1.jpg" alt="A" /><figcaption>${words}</figcaption></figure><figure><img src="/media/2.jpg" alt="" /></figure></div>`,
  ),
  inline.map(
    (words) =>
      `<aside class="call-to-action"><p>${words}</p><p class="call-to-action-button"><a href="/x">Go</a></p></aside>`,
  ),
  line.map((words) => `<details><summary>More</summary><p>${words}</p></details>`),
  line.map((words) => `<dl><dt>${words}</dt><dd>${words}</dd></dl>`),
  fc.constant('<pre><code class="language-ts">if (a &lt; b) {\n  c()\n}</code></pre>'),
  fc.constant('<pre class="wp-block-verse">\n\nA line\n  of verse</pre>'),
  fc.constant('<hr class="wp-block-separator" />'),
  fc.constant(
    '<p><a class="embed" data-embed="Vimeo" href="https://vimeo.com/76979871">Film</a></p>',
  ),
  fc.constant('<div class="wp-block-columns"><div class="wp-block-column"><p>a</p></div></div>'),
)

const anyPost = fc
  .array(block, { minLength: 4, maxLength: 12 })
  .map((blocks) => sanitizePost(`<p>First words.</p>\n${blocks.join('\n')}`))
