import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { SearchResults } from '#components/site/search-results.tsx'
import { editComment } from '#lib/comments/edit.ts'
import { receiptToken } from '#lib/comments/receipt-token.ts'
import { renderWords } from '#lib/comments/render-words.ts'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { env } from '#lib/env.ts'
import { commentFeed } from '#lib/feeds/comment-feed.ts'
import { COMMENT_ALLOWED } from '#lib/html/comment.ts'
import { editComment as editAsStaff } from '#lib/moderation/edit.ts'
import { replyFromQueue } from '#lib/moderation/reply.ts'
import { tellOfComments } from '#lib/notify/tell-of-comments.ts'
import { search } from '#lib/search/search.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { strangersIn } from '#tests/html/allow-list.ts'
import { readCorpus } from '#tests/html/corpora.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'
import { form, later, STRANGER, submit } from './replying.ts'

// That all vectors are harmless in the one rendering is proven without a database (tests/html, xss.browser.test.ts); here, for some of every
// source, that each path uses it.
const EVERY = 60
const vectors = readCorpus<{ id: string; input: string }>('xss/vectors.jsonl')
const some = (vectors ?? []).filter((_, at) => at % EVERY === 0)
const ALLOWED = { ...COMMENT_ALLOWED, a: ['href', 'title', 'rel'], p: [], br: [] }

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
  const values = { floodSeconds: 0, floodPerHour: 0, floodPerHourAndRange: 0, maxLinks: 0 }
  await saveSettings({ values, by: null, now: NOON })
})

const shown = (input: string) =>
  renderWords(input.replace(/\r\n?/g, '\n').trim(), DEFAULT_SETTINGS).html
const stored = async (id: bigint) => (await db.comment.findUniqueOrThrow({ where: { id } })).html

describe.skipIf(!vectors)('An attack is stored as the one rendering', () => {
  it('from the form, with a hostile name and website', async () => {
    for (const { input } of some) {
      const result = await submit(
        form(post, { comment: input, author: input.slice(0, 60), url: '' }),
      )
      if (result.ok) expect(await stored(result.commentId)).toBe(shown(input))
    }
    expect(await db.comment.count()).toBeGreaterThan(some.length / 2)
  })

  it('from the edits of its writer and of staff, and from an answer in the queue', async () => {
    const mine = await createComment(post, { status: 'PENDING' })
    const theirs = await createComment(post)
    let { revision } = theirs
    for (const [at, { input }] of some.entries()) {
      const sender = { ...STRANGER }
      const edited = await editComment({
        token: receiptToken(mine.id),
        comment: input,
        sender,
        now: later(at),
      })
      if (edited.ok) expect(await stored(mine.id)).toBe(shown(input))
      const wording = { source: input, name: 'joe', email: '', url: '' }
      const mended = await editAsStaff({ id: theirs.id, revision, wording, by: cast.mo, now: NOON })
      if (mended.ok) {
        revision = mended.revision
        expect(await stored(theirs.id)).toBe(shown(input))
      }
      const to = { id: theirs.id, revision }
      const given = {
        to,
        source: input,
        approve: false,
        by: cast.mo,
        ip: '',
        userAgent: '',
        now: NOON,
      }
      const replied = await replyFromQueue(given)
      if (replied.ok) expect(await stored(replied.commentId)).toBe(shown(input))
    }
  })
})

it.skipIf(!vectors)(
  'In feeds, and in mails about it, there is nothing but the allow-list and text',
  async () => {
    for (const { input } of some) {
      await createComment(post, {
        html: shown(input),
        text: 'x',
        authorName: input.slice(0, 60).toWellFormed(),
      })
    }
    const feed = await commentFeed({
      settings: { ...DEFAULT_SETTINGS, feedItems: 100 },
      origin: env().SITE_URL,
      now: later(1),
    })
    expect(feed.items.length).toBeGreaterThan(50)
    for (const { content } of feed.items) expect(strangersIn(content ?? '', ALLOWED)).toEqual([])
    const json = JSON.parse(feed.json1()) as { items: { content_html: string }[] }
    for (const item of json.items) expect(strangersIn(item.content_html, ALLOWED)).toEqual([])
    await tellOfComments({ now: NOON })
    for (const { subject, text } of await db.mail.findMany()) {
      // No line of a stranger's can begin a header, and nothing is sent as HTML.
      expect(subject).not.toMatch(/[\r\n\0]/)
      expect(text.isWellFormed()).toBe(true)
    }
  },
)

describe.skipIf(!vectors)('What a search finds is text, marked and linked by us alone,', () => {
  const MARKUP = {
    ...{ ol: ['class'], li: ['class'], p: ['class', 'dir'], div: [], h2: ['dir'], a: ['href'] },
    ...{ bdi: [], mark: [], time: ['datetime'] },
  }
  const found = async (only: 'posts' | 'comments') => {
    const asked = { query: 'needle', only, page: 1, perPage: some.length, language: 'en' }
    const { hits } = await search({ ...asked, now: later(1) })
    expect(hits).toHaveLength(some.length)
    return hits.map(({ post: { title }, comment, excerpt }) =>
      renderToStaticMarkup(
        SearchResults({
          hits: [
            {
              ...{ key: '1', title, href: '/post', publishedAt: NOON, excerpt },
              ...(comment && { commentBy: comment.authorName }),
            },
          ],
          site: SITE,
        }),
      ),
    )
  }
  // PostgreSQL stores neither of them, and no form lets them pass.
  const storable = (input: string) => input.replaceAll('\0', '').toWellFormed()

  it('in comments and the names of those who wrote them', async () => {
    for (const { input } of some) {
      const text = `needle ${storable(input)}`
      await createComment(post, { text, authorName: storable(input).slice(0, 60).toWellFormed() })
    }
    for (const html of await found('comments')) expect(strangersIn(html, MARKUP)).toEqual([])
  })

  it('in the titles and the words of posts', async () => {
    for (const { input } of some) {
      const title = `needle ${storable(input)}`
      await createPost(cast.al, { title, text: title })
    }
    for (const html of await found('posts')) expect(strangersIn(html, MARKUP)).toEqual([])
  })
})

const SITE = {
  ...{ title: '', tagline: '', origin: 'http://blog.test' },
  ...({ lang: 'en', dir: 'ltr', timeZone: 'UTC' } as const),
}
