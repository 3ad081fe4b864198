import { beforeEach, expect, test } from 'vitest'
import { commentFeed } from '#lib/feeds/comment-feed.ts'
import { writeFeed } from '#lib/feeds/format.ts'
import { postFeed } from '#lib/feeds/post-feed.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})

const site = { settings: DEFAULT_SETTINGS, origin: 'http://blog.test', now: NOON }
const posts = () => postFeed({ ...site, filter: { kind: 'all' }, of: { path: '/' } })

test('a post comes with its whole text, its dates, and an id that outlives its address', async () => {
  const post = await createPost(cast.al, {
    title: 'Chairs & <tables>',
    slug: 'chairs',
    html: '<p><a href="/about">here</a> <img src="/media/x.png"></p>',
  })
  const { items } = JSON.parse(writeFeed(await posts(), 'json').body)
  expect(items).toEqual([
    expect.objectContaining({
      id: `http://blog.test/?p=${post.id}`,
      url: 'http://blog.test/chairs',
      title: 'Chairs & <tables>',
      content_html:
        '<p><a href="http://blog.test/about">here</a> <img src="http://blog.test/media/x.png"></p>',
      date_published: daysBefore(1).toISOString(),
    }),
  ])
})

test('a sticky post has no better place in a feed than its date', async () => {
  await createPost(cast.al, { title: 'old', sticky: true, publishedAt: daysBefore(9) })
  await createPost(cast.al, { title: 'new' })
  expect((await posts()).items.map(({ title }) => title)).toEqual(['new', 'old'])
})

test.each(['rss', 'atom'] as const)(
  '%s stays well-formed whatever a title holds',
  async (format) => {
    await createPost(cast.al, {
      title: ']]>\u0001\u000b<a>&',
      html: '<p>]]>\u0008</p>',
      text: '\u0001',
    })
    const { body } = writeFeed(await posts(), format)
    expect(body).not.toMatch(/(?![\t\n\r])\p{Cc}/u)
    // Every section that opens is closed by its own end, so the title cannot leave it.
    expect(body.split('<![CDATA[').length).toBe(body.split(']]>').length)
  },
)

test('comments are fed with names and words, never with addresses', async () => {
  const post = await createPost(cast.al, { slug: 'chairs', title: 'Chairs' })
  const comment = await createComment(post, { ip: '192.0.2.7', authorEmail: 'joe@guest.test' })
  for (const status of ['PENDING', 'SPAM', 'TRASH'] as const) await createComment(post, { status })
  const feed = await commentFeed(site)
  expect(feed.items).toMatchObject([
    { title: 'joe marco on Chairs', link: `http://blog.test/chairs#comment-${comment.id}` },
  ])
  for (const format of ['rss', 'atom', 'json'] as const)
    expect(writeFeed(feed, format).body).not.toMatch(/guest\.test|192\.0\.2/)
})

test('the feed of one post has its comments only, and none from hidden posts', async () => {
  const post = await createPost(cast.al)
  const other = await createPost(cast.al)
  const hidden = await createPost(cast.al, { visibility: 'PRIVATE' })
  for (const each of [post, other, hidden]) await createComment(each)
  const own = await commentFeed({ ...site, of: { id: post.id, title: post.title, path: '/p' } })
  expect(own.items).toHaveLength(1)
  expect((await commentFeed(site)).items).toHaveLength(2)
})
