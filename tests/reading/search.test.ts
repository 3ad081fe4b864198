import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { type SearchKind, search } from '#lib/search/search.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPage, createPost, NOON } from '#tests/support/factories.ts'

let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})

const find = (query: string, { only, page = 1 }: { only?: SearchKind; page?: number } = {}) =>
  search({ query, only, page, perPage: 2, language: 'en', now: NOON })
const titles = async (...given: Parameters<typeof find>) =>
  (await find(...given)).hits.map(({ post }) => post.title)

test('forms of a word are one word, and a title says more than a text', async () => {
  await createPost(cast.al, { title: 'Other', text: 'It walks on.' })
  await createPost(cast.al, { title: 'Walking', text: 'Nothing else.' })
  await db.$executeRaw`UPDATE posts SET search_language = 'english'`
  expect(await titles('walking')).toEqual(['Walking', 'Other'])
})

test('posts, pages and approved comments are found, and can be told apart', async () => {
  const post = await createPost(cast.al, { title: 'Post', text: 'about chairs' })
  await createPage(cast.ed, { title: 'Page', text: 'about chairs' })
  const comment = await createComment(post, { text: 'chairs are fine' })
  await createComment(post, { text: 'chairs for sale', status: 'SPAM' })
  const all = await find('chairs')
  expect([all.count, all.pages]).toEqual([3, 2])
  expect(await titles('chairs', { only: 'pages' })).toEqual(['Page'])
  expect(await titles('chairs', { only: 'posts' })).toEqual(['Post'])
  const { hits } = await find('chairs', { only: 'comments' })
  expect(hits.map((hit) => hit.comment?.id)).toEqual([comment.id])
})

test('what readers may not see is not found, and neither are comments under it', async () => {
  for (const given of [
    { status: 'DRAFT', publishedAt: null },
    { visibility: 'PRIVATE' },
    { visibility: 'PASSWORD', passwordHash: 'x' },
  ] as const) {
    const post = await createPost(cast.al, { text: 'secret chairs', title: 'chairs', ...given })
    await createComment(post, { text: 'chairs too' })
  }
  expect(await find('chairs')).toMatchObject({ hits: [], count: 0 })
})

test('the words are marked in the excerpt, and markup in a text stays text', async () => {
  await createPost(cast.al, { text: 'before <script>alert(1)</script> the chair stands' })
  const [hit] = (await find('chair')).hits
  expect(hit?.excerpt).toContainEqual({ text: 'chair', marked: true })
  expect(hit?.excerpt.map(({ text }) => text).join('')).toContain('the chair stands')
})

test('a slip of the keyboard is forgiven where nothing else is found', async () => {
  await createPost(cast.al, { title: 'Four Minutes on a Kitchen Floor', text: 'words' })
  expect(await find('kichen flor')).toMatchObject({ guessed: true, count: 1 })
  expect(await find('zzzzqqqq')).toMatchObject({ guessed: false, count: 0 })
})

test.each([
  '',
  '   ',
  '\0',
  '"',
  "'; DROP TABLE posts; --",
  '& | !',
  '-',
  'x'.repeat(10_000),
  '\ud800',
])('any words can be asked for: %j', async (query) => {
  await createPost(cast.al)
  expect(await find(query)).toHaveProperty('count')
})

test('pages hold what the ones before did not', async () => {
  for (let n = 0; n < 3; n++) await createPost(cast.al, { text: 'a chair' })
  const pages = [...(await titles('chair')), ...(await titles('chair', { page: 2 }))]
  expect(new Set(pages).size).toBe(3)
})
