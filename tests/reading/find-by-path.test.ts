import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { findByPath } from '#lib/posts/find-by-path.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPage, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})

const find = (path: string, by: Cast[keyof Cast] | null = null, structure?: string) =>
  findByPath({ path, now: NOON, by, ...(structure && { structure }) })

test('a post is found at its address, a page at its place in the tree', async () => {
  const post = await createPost(cast.al, { slug: 'a-post' })
  const top = await createPage(cast.ed, { slug: 'top' })
  await createPage(cast.ed, { slug: 'child', path: 'top/child', parentId: top.id })
  expect(await find('a-post')).toMatchObject({ kind: 'post', post: { id: post.id } })
  expect(await find('top/child')).toMatchObject({ kind: 'post', post: { path: 'top/child' } })
  expect(await find('child')).toBeNull()
})

test('a scheduled post is found from its moment on, without any job', async () => {
  await createPost(cast.al, { slug: 'due', status: 'SCHEDULED', publishedAt: NOON })
  await createPost(cast.al, { slug: 'later', status: 'SCHEDULED', publishedAt: daysBefore(-1) })
  expect(await find('due')).not.toBeNull()
  expect(await find('later')).toBeNull()
})

test.each([
  ['a draft', { status: 'DRAFT', publishedAt: null }],
  ['a post in the trash', { status: 'TRASH', trashedAt: NOON }],
  ['a post whose time is over', { unpublishAt: NOON }],
] as const)('%s is not found', async (_, given) => {
  await createPost(cast.al, { slug: 'hidden', ...given })
  expect(await find('hidden')).toBeNull()
})

test('a private post exists for its author and editors only', async () => {
  await createPost(cast.al, { slug: 'mine', visibility: 'PRIVATE' })
  for (const by of [cast.al, cast.ed, cast.ada]) expect(await find('mine', by)).not.toBeNull()
  for (const by of [cast.mo, cast.cy, cast.ria, null]) expect(await find('mine', by)).toBeNull()
})

test('another spelling of an address leads to the right one', async () => {
  await createPost(cast.al, { slug: 'a-post' })
  expect(await find('A-Post')).toEqual({ kind: 'redirect', to: '/a-post', permanent: true })
})

test('an old slug leads to where the post is today', async () => {
  const post = await createPost(cast.al, { slug: 'new-slug' })
  await db.redirect.create({ data: { fromPath: 'old-slug', kind: 'SLUG', postId: post.id } })
  expect(await find('Old-Slug')).toEqual({ kind: 'redirect', to: '/new-slug', permanent: true })
})

test('an old address of a post that is gone leads nowhere', async () => {
  const post = await createPost(cast.al, { status: 'TRASH', trashedAt: NOON })
  await db.redirect.create({ data: { fromPath: 'old-slug', kind: 'SLUG', postId: post.id } })
  expect(await find('old-slug')).toBeNull()
})

test.each([
  ['/%year%/%monthnum%/%postname%', '2026/06/a-post'],
  ['/%year%/%monthnum%/%day%/%postname%', '2026/06/14/a-post'],
  ['/%category%/%postname%', 'back/lower/a-post'],
])(
  'with the structure %s a post lives at %s, and other dates lead there',
  async (structure, path) => {
    const post = await createPost(cast.al, { slug: 'a-post' })
    const category = await db.category.create({
      data: { name: 'Lower', slug: 'lower', path: 'back/lower' },
    })
    await db.postCategory.create({ data: { postId: post.id, categoryId: category.id } })
    expect(await find(path, null, structure)).toMatchObject({ kind: 'post' })
    const elsewhere = path.replace('2026', '2019').replace('back', 'neck')
    expect(await find(elsewhere, null, structure)).toMatchObject({
      kind: 'redirect',
      to: `/${path}`,
    })
  },
)

test('with the structure of numbers a post lives at its id', async () => {
  const post = await createPost(cast.al)
  const found = await find(`archives/${post.id}`, null, '/archives/%post_id%')
  expect(found).toMatchObject({ kind: 'post', post: { id: post.id } })
})
