import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite } from '#tests/support/open-site.ts'
import { signInByHttp } from '#tests/support/requests.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost, storeSettings } from '#tests/support/site-database.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site?.remove())

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.url + path, { headers, redirect: 'manual' })
const read = async (path: string, headers: Record<string, string> = {}) =>
  (await ask(path, headers)).text()

async function insertComment(postId: string, words: string): Promise<string> {
  const [comment] = await askDatabase<{ id: string }>(
    site,
    `INSERT INTO comments (post_id, author_name, source, html, text, status)
     VALUES ($1, 'joe marco', $2, '<p>' || $2 || '</p>', $2, 'APPROVED') RETURNING id`,
    [postId, words],
  )
  return comment?.id ?? ''
}

describe('The staff bar', () => {
  test('is there for staff, with what waits, and for nobody else', async () => {
    const cookie = await signInByHttp(site.url)
    const id = await insertPost(site, 'barred')
    for (let round = 0; round < 2; round++) {
      const mine = await read('/barred', { cookie })
      expect(mine).toContain('aria-label="Staff"')
      expect(mine).toMatch(/Comments awaiting: (<!-- -->)?\d/)
      expect(mine).toContain(`href="/admin/posts/${id}"`)
      expect(await read('/barred')).not.toContain('aria-label="Staff"')
    }
  })
})

describe('For machines', () => {
  test('a post has its words as Markdown, and llms.txt leads there', async () => {
    await insertPost(site, 'plain-words', 'Words without a page.')
    const markdown = await ask('/plain-words.md')
    expect([markdown.status, markdown.headers.get('content-type')]).toEqual([
      200,
      'text/markdown; charset=utf-8',
    ])
    expect(await markdown.text()).toMatch(/^# plain-words\n[\s\S]*Words without a page\./)
    const index = await ask('/llms.txt')
    expect(index.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await index.text()).toMatch(/- \[plain-words\]\(http\S+\/plain-words\.md\): Words/)
    expect((await ask('/no-such-post.md')).status).toBe(404)
  })

  test('a post describes itself with its comments as they stand', async () => {
    const id = await insertPost(site, 'described')
    const comment = await insertComment(id, 'Said under </script> it.')
    const html = await read('/described')
    const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)]
    const posting = data
      .map(([, json]) => JSON.parse(json ?? ''))
      .find((one) => one['@type'] === 'BlogPosting')
    expect(posting).toMatchObject({
      headline: 'described',
      commentCount: 1,
      comment: [{ '@type': 'Comment', text: 'Said under </script> it.' }],
    })
    expect(posting.comment[0].url).toMatch(new RegExp(`/described#comment-${comment}$`))
  })

  test('a post without a picture is shared with its title drawn as one', async () => {
    await insertPost(site, 'drawn')
    const [, address = ''] =
      /property="og:image" content="([^"]+)"/.exec(await read('/drawn')) ?? []
    const { pathname } = new URL(address)
    const card = await ask(pathname)
    expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(card.headers.get('cache-control')).toContain('immutable')
    expect((await ask(pathname.replace(/-[0-9a-f]+/, '-000000000000'))).status).toBe(404)
  })

  test('a picture that was chosen for sharing stands before the featured one', async () => {
    await insertPost(site, 'shared')
    await askDatabase(
      site,
      `WITH pictures AS (
         INSERT INTO media (file_name, storage_key, mime, bytes, width, height, alt, sha256)
         VALUES ('f', 'aa/featured.png', 'image/png', 1, 900, 600, 'Featured', 'f'), ('s', 'aa/shared.png', 'image/png', 1, 900, 600, 'For sharing', 's')
         RETURNING id, file_name)
       UPDATE posts SET featured_media_id = (SELECT id FROM pictures WHERE file_name = 'f'),
                        sharing_media_id = (SELECT id FROM pictures WHERE file_name = 's') WHERE slug = 'shared'`,
    )
    const html = await read('/shared')
    expect(/property="og:image" content="([^"]+)"/.exec(html)?.[1]).toMatch(
      /\/media\/aa\/shared\.png$/,
    )
    expect(/property="og:image:alt" content="([^"]+)"/.exec(html)?.[1]).toBe('For sharing')
  })

  test.each([
    ['/favicon.ico', /^image\//],
    ['/icon.svg', /^image\/svg/],
    ['/apple-touch-icon.png', /^image\/png/],
  ])('%s is there, and pages name it', async (path, type) => {
    const icon = await ask(path)
    expect(icon.status).toBe(200)
    expect(icon.headers.get('content-type')).toMatch(type)
    expect(await read('/')).toContain(`href="${path}"`)
  })
})

describe('The conversation', () => {
  test('can be turned round by a plain link, and is kept so in the cache', async () => {
    const id = await insertPost(site, 'turned')
    for (const words of ['first', 'second']) await insertComment(id, `${words} answer`)
    const html = await read('/turned')
    expect(html).toContain('href="/turned?comments=newest#comments"')
    const order = (html: string) => html.match(/<p>(?:first|second) answer/g)
    expect(order(html)).toEqual(['<p>first answer', '<p>second answer'])
    expect(order(await read('/turned?comments=newest'))).toEqual([
      '<p>second answer',
      '<p>first answer',
    ])
    expect((await ask('/turned?comments=newest')).headers.get('cache-status')).toContain('hit')
    expect(await read('/turned?comments=newest')).toMatch(/rel="canonical" href="[^"]*\/turned"/)
  })

  test('is heard on the front page', async () => {
    const id = await insertPost(site, 'overheard')
    const comment = await insertComment(id, 'Heard as far as the front.')
    await storeSettings(site, { tagline: 'Changed, so that the front page is new' })
    await askDatabase(site, `SELECT pg_notify('backtalk_pages', '["settings"]')`)
    await expect.poll(() => read('/')).toContain('Heard as far as the front.')
    expect(await read('/')).toContain(`href="/comments/${comment}"`)
  })
})

test('a page that stands at the front sends readers of its own address there', async () => {
  const id = await insertPost(site, 'welcome')
  await askDatabase(site, `UPDATE posts SET type = 'PAGE', path = 'welcome' WHERE id = $1`, [id])
  await storeSettings(site, { frontPageId: id })
  await askDatabase(site, `SELECT pg_notify('backtalk_pages', '["settings"]')`)
  await expect.poll(async () => (await ask('/welcome')).headers.get('location')).toBe('/')
  expect(await read('/')).toMatch(/<h1[^>]*>welcome<\/h1>/)
  expect((await ask('/welcome?replyto=1')).status).toBe(200)
})
