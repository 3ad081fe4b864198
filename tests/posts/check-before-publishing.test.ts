import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { checkBeforePublishing } from '#lib/posts/check-before-publishing.ts'
import { emptyFields, type PostFields } from '#lib/posts/fields.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPage, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

/** What is said of a post that has all it needs but for `changed`. */
function check(changed: Partial<PostFields>, type: 'POST' | 'PAGE' = 'POST') {
  const whole = { title: 'A title', excerpt: 'In short.', categoryIds: ['1'] }
  return checkBeforePublishing({
    type,
    fields: { ...emptyFields(cast.al, true), ...whole, ...changed },
    siteOrigin: 'http://blog.test',
    now: NOON,
  })
}

test('nothing to mend, nothing said', async () => {
  expect(await check({ html: '<h2>One</h2><p>Words.</p><h3>Two</h3>' })).toEqual([])
})

test('a post without title, excerpt and category hears of all three; a page only of the title', async () => {
  const bare = { title: ' ', excerpt: '', categoryIds: [] }
  expect(await check(bare)).toEqual([
    'It has no title.',
    'It has no excerpt: lists and search engines take its first words.',
    'It is in no category.',
  ])
  expect(await check(bare, 'PAGE')).toEqual(['It has no title.'])
})

test('pictures without words, in the text and at its head', async () => {
  const media = await db.media.create({
    data: {
      fileName: 'a.jpg',
      storageKey: 'a',
      mime: 'image/jpeg',
      bytes: 1,
      sha256: 'a'.repeat(64),
    },
  })
  const html = '<p><img src="/a.jpg"><img src="/b.jpg" alt=""><img src="/c.jpg" alt="A cat"></p>'
  expect(await check({ html, featuredMediaId: String(media.id) })).toEqual([
    'The featured picture has no alt text.',
    '2 pictures have no alt text.',
  ])
})

test('links within the site are followed as a reader would follow them', async () => {
  await createPost(cast.al, { slug: 'here' })
  await createPage(cast.ed, { slug: 'about', path: 'topics/about' })
  await createPost(cast.al, { slug: 'hidden', status: 'DRAFT', publishedAt: null })
  await createPost(cast.al, { slug: 'ahead', status: 'SCHEDULED', publishedAt: daysBefore(-1) })
  await db.redirect.create({ data: { fromPath: 'old', toUrl: '/here', kind: 'MANUAL' } })
  await db.category.create({ data: { name: 'Backs', slug: 'backs', path: 'pain/backs' } })
  const good = [
    '/here#part',
    'http://blog.test/here/',
    '/2026/06/here',
    '/topics/about',
    '/old',
    '/category/pain/backs/feed',
    '/',
    '/feed',
    '/media/1/a.jpg',
    '#note',
    'https://elsewhere.test/gone',
    'mailto:a@b.test',
  ]
  const bad = ['/nowhere', '/hidden', '/ahead', '/tag/none', '/?p=99', '#gone']
  const html = [...good, ...bad].map((href) => `<a href="${href}">x</a>`).join(' ')
  expect(await check({ html: `<p id="note">${html}</p>` })).toEqual(
    bad.map((href) => `The link to ${href} leads nowhere that readers can go.`),
  )
})

test('headings that leave a level out, take the title’s or are empty', async () => {
  const html = '<h1>Big</h1><h2>Good</h2><h4>Deep</h4><h2></h2><p>Words.</p>'
  expect(await check({ html })).toEqual([
    '“Big” is a heading 1, which is the title’s.',
    '“Deep” is a heading 4 after a 2: one was left out.',
    'A heading is empty.',
  ])
})

test('a link without words and a paragraph without end', async () => {
  const html = `<p><a href="/">  </a></p><p>${'word '.repeat(250)}</p>`
  expect(await check({ html })).toEqual([
    'A link has no words that could be read out.',
    'The longest paragraph has 250 words. Shorter ones are easier to read.',
  ])
})
