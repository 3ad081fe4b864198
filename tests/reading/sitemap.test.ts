import { expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { postSitemap, sitemapIndex, termSitemap } from '#lib/feeds/sitemap.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { createCast } from '#tests/support/cast.ts'
import { createPage, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

const site = { settings: DEFAULT_SETTINGS, origin: 'http://blog.test', now: NOON }

test('the map holds every public post and page with its last change, and nothing hidden', async () => {
  const { al, ed } = await createCast()
  await createPost(al, { slug: 'a-post', revisedAt: daysBefore(0.5) })
  await createPage(ed, { slug: 'a-page' })
  await createPost(al, { slug: 'no-index', noindex: true })
  await createPost(al, { slug: 'elsewhere', canonicalUrl: 'https://first.example/' })
  await createPost(al, { slug: 'private', visibility: 'PRIVATE' })
  const map = (await postSitemap(1, site)) ?? ''
  expect(map.match(/<loc>[^<]+/g)).toEqual([
    '<loc>http://blog.test/a-post',
    '<loc>http://blog.test/a-page',
  ])
  expect(map).toContain(`<lastmod>${daysBefore(0.5).toISOString()}</lastmod>`)
})

test('there are as many files as the index names', async () => {
  expect(await sitemapIndex(site)).toContain('<loc>http://blog.test/sitemaps/posts-1.xml</loc>')
  expect(await postSitemap(1, site)).not.toBeNull()
  expect(await postSitemap(2, site)).toBeNull()
})

test('categories and tags are on the map once something readable is filed there', async () => {
  const { al } = await createCast()
  const [full, empty] = await Promise.all(
    ['full', 'empty'].map((slug) => db.category.create({ data: { name: slug, slug, path: slug } })),
  )
  const post = await createPost(al)
  const draft = await createPost(al, { status: 'DRAFT' })
  await db.postCategory.create({ data: { postId: post.id, categoryId: full?.id ?? 0n } })
  await db.postCategory.create({ data: { postId: draft.id, categoryId: empty?.id ?? 0n } })
  const map = await termSitemap(site)
  expect(map).toContain('/category/full')
  expect(map).not.toContain('/category/empty')
})
