import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { findPathByOldQuery } from '#lib/posts/find-by-id.ts'
import { importWordPress } from '#lib/transfer/wordpress/import.ts'
import { addParagraphs } from '#lib/transfer/wordpress/paragraphs.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost, NOON } from '#tests/support/factories.ts'

let folder: string
let path: string
let cast: Cast

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backtalk-wxr-'))
  path = join(folder, 'export.xml')
})

beforeEach(async () => {
  cast = await createCast()
})

afterAll(() => rm(folder, { recursive: true }))

const HEAD = `<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Old</title><link>https://old.example</link>
  <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>`

const post = (
  fields: string,
) => `<item><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
  <wp:post_date_gmt>2020-02-03 04:05:06</wp:post_date_gmt><wp:comment_status>open</wp:comment_status>${fields}</item>`
const page = (id: number, slug: string, parent: number) =>
  `<item><title>${slug}</title><wp:post_type>page</wp:post_type><wp:status>publish</wp:status><wp:post_id>${id}</wp:post_id>
  <wp:post_name>${slug}</wp:post_name><wp:post_parent>${parent}</wp:post_parent></item>`
const comment = (id: number, approved: string, more = '') =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>Joe</wp:comment_author><wp:comment_approved>${approved}</wp:comment_approved>
  <wp:comment_author_email>joe@guest.test</wp:comment_author_email><wp:comment_content><![CDATA[Words <b>${id}</b> <script>x</script>]]></wp:comment_content>${more}</wp:comment>`

async function read(body: string, apply = true, head = HEAD) {
  await writeFile(path, `<?xml version="1.0"?>${head}${body}</channel></rss>`)
  return importWordPress({ path, apply, now: NOON })
}

const ONE = '<wp:post_id>1</wp:post_id><wp:post_name>hello</wp:post_name><title>Hello</title>'

test('a post comes with its words, author, terms and old addresses', async () => {
  const author =
    '<wp:author><wp:author_login>jane</wp:author_login><wp:author_email>jane@old.example</wp:author_email><wp:author_display_name>Jane</wp:author_display_name></wp:author>'
  const category =
    '<wp:category><wp:category_nicename>back</wp:category_nicename><wp:cat_name>Back</wp:cat_name></wp:category>'
  await read(
    author +
      category +
      post(`${ONE}<link>https://old.example/2020/02/hello/</link><dc:creator>jane</dc:creator>
      <category domain="category" nicename="back">Back</category><category domain="post_tag" nicename="pain">Pain</category>
      <content:encoded><![CDATA[One.\n\nTwo.<script>alert(1)</script>]]></content:encoded>`),
  )
  const found = await db.post.findFirstOrThrow({
    include: {
      author: true,
      categories: { include: { category: true } },
      tags: { include: { tag: true } },
    },
  })
  expect(found).toMatchObject({
    title: 'Hello',
    slug: 'hello',
    status: 'PUBLISHED',
    publishedAt: new Date('2020-02-03T04:05:06Z'),
    author: { name: 'Jane', role: null, passwordHash: null },
    categories: [{ primary: true, category: { name: 'Back' } }],
    tags: [{ tag: { name: 'Pain' } }],
  })
  expect(found.html).toMatch(/^<p>One\.<\/p>\s*<p>Two\.<\/p>$/)
  expect(await findPathByOldQuery('?p=1', { now: NOON })).toBe('/hello')
  expect(await db.redirect.count({ where: { fromPath: '2020/02/hello' } })).toBe(1)
})

test('comments come in all states, threaded, made safe, and nobody is told', async () => {
  const answer = '<wp:comment_parent>1</wp:comment_parent>'
  await read(
    post(
      ONE +
        comment(2, '1', answer) +
        comment(1, '1') +
        comment(3, '0') +
        comment(4, 'spam') +
        comment(5, 'trash'),
    ),
  )
  const rows = await db.comment.findMany({ orderBy: { legacyId: 'asc' } })
  expect(rows.map(({ status, depth }) => [status, depth])).toEqual([
    ['APPROVED', 0],
    ['APPROVED', 1],
    ['PENDING', 0],
    ['SPAM', 0],
    ['TRASH', 0],
  ])
  expect(rows.every(({ html }) => !html.includes('<script'))).toBe(true)
  expect(await db.commentNews.count()).toBe(0)
  expect(await db.commenter.count()).toBe(1)
})

test('pages stand in their tree, whatever their order in the file', async () => {
  await read(page(3, 'leaf', 2) + page(2, 'branch', 1) + page(1, 'root', 0) + page(4, 'lost', 99))
  const pages = await db.post.findMany({ orderBy: { legacyId: 'asc' } })
  expect(pages.map(({ path }) => path)).toEqual(['root', 'root/branch', 'root/branch/leaf', 'lost'])
})

test('what cannot come is named with its reason', async () => {
  const { rows } = await read(
    '<item><title>Photo</title><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status></item>',
  )
  expect(rows).toEqual([
    {
      kind: 'post',
      legacyId: '9',
      title: 'Photo',
      outcome: 'skipped',
      reason: 'files are not fetched: upload them in the media library',
    },
  ])
})

test('what is here is not changed: an address that is taken gets a number', async () => {
  const own = await createPost(cast.al, { slug: 'hello', title: 'Mine' })
  await read(post(ONE))
  expect(await db.post.findUniqueOrThrow({ where: { id: own.id } })).toMatchObject({
    slug: 'hello',
  })
  expect(await db.post.findFirst({ where: { legacyId: '1' } })).toMatchObject({ slug: 'hello-2' })
})

test('an author who has an account here is that person', async () => {
  await read(
    '<wp:author><wp:author_login>al</wp:author_login><wp:author_email>AL@blog.test</wp:author_email></wp:author>' +
      post(`${ONE}<dc:creator>al</dc:creator>`),
  )
  expect(await db.post.findFirst()).toMatchObject({ authorId: cast.al.id })
  expect(await db.person.findUnique({ where: { id: cast.al.id } })).toMatchObject({
    role: 'AUTHOR',
  })
})

test('an import that was interrupted goes on where it was', async () => {
  await read(post(ONE + comment(1, '1')))
  const { rows } = await read(post(ONE + comment(1, '1') + comment(2, '1')))
  expect(rows.map(({ kind, outcome }) => [kind, outcome])).toEqual([
    ['post', 'present'],
    ['comment', 'present'],
    ['comment', 'new'],
  ])
})

test('entities are not expanded, and nothing is fetched', async () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${HEAD}`
  await expect(
    read(post(`${ONE}<content:encoded>&f;</content:encoded>`), true, bomb),
  ).rejects.toThrow('not well-formed')
  await expect(
    read(post(`${ONE}<content:encoded>&b;</content:encoded>`), true, bomb),
  ).rejects.toThrow('not well-formed')
  expect(await db.post.count()).toBe(0)
})

test('a file that is something else, or not there, is refused', async () => {
  await writeFile(path, '<html><body/></html>')
  const given = { apply: true, now: NOON }
  await expect(importWordPress({ path, ...given })).rejects.toThrow('is not a WordPress export')
  await expect(importWordPress({ path: '/nowhere.xml', ...given })).rejects.toThrow('no such file')
})

test('a site without an administrator has nobody to own what comes', async () => {
  await db.person.updateMany({ data: { role: null } })
  await expect(read(post(ONE))).rejects.toThrow('nobody to own')
})

test.each([
  ['One.\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
  ['One\ntwo', '<p>One<br>two</p>'],
  ['<!-- wp:paragraph -->\n<p>Hi</p>\n<!-- /wp:paragraph -->', '<p>Hi</p>'],
  ['<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
  ['<h2>T</h2>\n\nWords', '<h2>T</h2>\n<p>Words</p>'],
])('%j has the paragraphs %j', (content, html) => {
  expect(addParagraphs(content)).toBe(html)
})
