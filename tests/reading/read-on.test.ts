import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { findNeighbours } from '#lib/posts/find-neighbours.ts'
import { listRelated } from '#lib/posts/list-related.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})

test('the neighbours are the published posts just before and just after', async () => {
  await createPost(cast.al, { title: 'before', publishedAt: daysBefore(3) })
  const post = await createPost(cast.al, { publishedAt: daysBefore(2) })
  await createPost(cast.al, {
    title: 'secret',
    publishedAt: daysBefore(1.5),
    visibility: 'PRIVATE',
  })
  await createPost(cast.al, { title: 'after', publishedAt: daysBefore(1) })
  const { previous, next } = await findNeighbours(post, { now: NOON })
  expect([previous?.title, next?.title]).toEqual(['before', 'after'])
})

test('the first and the last post have one neighbour', async () => {
  const only = await createPost(cast.al)
  expect(await findNeighbours(only, { now: NOON })).toEqual({ previous: null, next: null })
})

test('related posts share tags and categories, and a tag says more', async () => {
  const tag = await db.tag.create({ data: { name: 'Sleep', slug: 'sleep' } })
  const category = await db.category.create({ data: { name: 'Back', slug: 'back', path: 'back' } })
  const inCategory = (postId: bigint) =>
    db.postCategory.create({ data: { postId, categoryId: category.id } })
  const withTag = (postId: bigint) => db.postTag.create({ data: { postId, tagId: tag.id } })
  const [post, near, nearer, draft] = await Promise.all([
    createPost(cast.al),
    createPost(cast.al, { title: 'near' }),
    createPost(cast.al, { title: 'nearer' }),
    createPost(cast.al, { title: 'draft', status: 'DRAFT' }),
    createPost(cast.al, { title: 'far' }),
  ])
  for (const { id } of [post, near, draft]) await inCategory(id)
  for (const { id } of [post, nearer, draft]) await withTag(id)
  const related = await listRelated(post, { now: NOON })
  expect(related.map(({ title }) => title)).toEqual(['nearer', 'near'])
})
