import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { type ListFilter, listPublished } from '#lib/posts/list-published.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPage, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})

const list = (filter: ListFilter = { kind: 'all' }, page = 1, perPage = 2) =>
  listPublished({ filter, page, perPage, now: NOON })
const titles = async (...given: Parameters<typeof list>) =>
  (await list(...given)).posts.map(({ title }) => title)

test('posts come newest first, in pages', async () => {
  for (const days of [3, 1, 2, 5, 4])
    await createPost(cast.al, { title: `${days}`, publishedAt: daysBefore(days) })
  expect(await titles({ kind: 'all' }, 1)).toEqual(['1', '2'])
  expect(await titles({ kind: 'all' }, 2)).toEqual(['3', '4'])
  expect(await titles({ kind: 'all' }, 3)).toEqual(['5'])
  expect(await list({ kind: 'all' }, 9)).toEqual({ posts: [], count: 5, pages: 3 })
})

test('posts of the same moment keep one order and none is lost between pages', async () => {
  for (let n = 0; n < 5; n++) await createPost(cast.al, { publishedAt: daysBefore(1) })
  const pages = [
    ...(await titles(undefined, 1)),
    ...(await titles(undefined, 2)),
    ...(await titles(undefined, 3)),
  ]
  expect(new Set(pages).size).toBe(5)
})

test('sticky posts stand before the first page of all posts and nowhere else', async () => {
  await createPost(cast.al, { title: 'old', sticky: true, publishedAt: daysBefore(90) })
  for (const days of [1, 2, 3])
    await createPost(cast.al, { title: `${days}`, publishedAt: daysBefore(days) })
  expect(await titles({ kind: 'all' }, 1)).toEqual(['old', '1', '2'])
  expect(await titles({ kind: 'all' }, 2)).toEqual(['3'])
  expect(await titles({ kind: 'author', slug: 'al' }, 2)).toEqual(['3', 'old'])
})

test('only what readers may see is listed and counted', async () => {
  await createPost(cast.al, { title: 'seen' })
  await createPage(cast.ed)
  for (const hidden of [
    { status: 'DRAFT', publishedAt: null },
    { status: 'TRASH', trashedAt: NOON },
    { status: 'SCHEDULED', publishedAt: daysBefore(-1) },
    { visibility: 'PRIVATE' },
    { visibility: 'PASSWORD', passwordHash: 'x' },
    { unpublishAt: daysBefore(0) },
  ] as const)
    await createPost(cast.al, hidden)
  expect(await titles()).toEqual(['seen'])
  expect((await list()).count).toBe(1)
})

test('a category lists what is filed below it too, once', async () => {
  const back = await db.category.create({ data: { name: 'Back', slug: 'back', path: 'back' } })
  const lower = await db.category.create({
    data: { name: 'Lower', slug: 'lower', path: 'back/lower', parentId: back.id },
  })
  await db.category.create({ data: { name: 'Backs', slug: 'backs', path: 'backs' } })
  const post = await createPost(cast.al, { title: 'both' })
  for (const { id } of [back, lower])
    await db.postCategory.create({ data: { postId: post.id, categoryId: id } })
  expect(await titles({ kind: 'category', path: 'back' })).toEqual(['both'])
  expect(await titles({ kind: 'category', path: 'back/lower' })).toEqual(['both'])
  expect(await titles({ kind: 'category', path: 'backs' })).toEqual([])
})

test('a month ends when it ends where the site is', async () => {
  await createPost(cast.al, { title: 'new year', publishedAt: new Date('2025-12-31T23:30:00Z') })
  const january = { kind: 'date', year: 2026, month: 1 } as const
  expect(await titles({ ...january, timeZone: 'Europe/Berlin' })).toEqual(['new year'])
  expect(await titles({ ...january, timeZone: 'UTC' })).toEqual([])
  expect(await titles({ kind: 'date', year: 2025, timeZone: 'UTC' })).toEqual(['new year'])
})

test('a tag lists its posts', async () => {
  const tag = await db.tag.create({ data: { name: 'Sleep', slug: 'sleep' } })
  const post = await createPost(cast.al, { title: 'tagged' })
  await createPost(cast.al)
  await db.postTag.create({ data: { postId: post.id, tagId: tag.id } })
  expect(await titles({ kind: 'tag', slug: 'sleep' })).toEqual(['tagged'])
})
