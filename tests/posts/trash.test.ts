import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { erasePost } from '#lib/posts/erase.ts'
import { restorePost } from '#lib/posts/restore.ts'
import { trashPost } from '#lib/posts/trash.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost, daysBefore, NOON } from '#tests/support/factories.ts'
import { begin, publishPage, read } from './edit.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

test('a post goes to the trash and comes back as it was', async () => {
  const post = await createPost(cast.al)
  await trashPost({ id: post.id, by: cast.al, now: NOON })
  expect(await read(post.id)).toMatchObject({
    status: 'TRASH',
    previousStatus: 'PUBLISHED',
    trashedAt: NOON,
  })
  await restorePost({ id: post.id, by: cast.al, now: NOON })
  expect(await read(post.id)).toMatchObject({
    status: 'PUBLISHED',
    slug: post.slug,
    trashedAt: null,
  })
})

test('a date that passed in the trash publishes nothing by itself', async () => {
  const post = await createPost(cast.al, { status: 'SCHEDULED', publishedAt: daysBefore(1) })
  await trashPost({ id: post.id, by: cast.al, now: daysBefore(2) })
  const back = await restorePost({ id: post.id, by: cast.al, now: NOON })
  expect(back).toMatchObject({ status: 'DRAFT' })
})

test('only what is in the trash can be deleted for ever; pages below move up', async () => {
  const top = await publishPage(cast.ed, 'Top')
  const leaf = await publishPage(cast.ed, 'Leaf', top)
  expect(await erasePost({ id: top, by: cast.ed, now: NOON })).toEqual({
    ok: false,
    reason: 'not-trashed',
  })
  await trashPost({ id: top, by: cast.ed, now: NOON })
  expect(await erasePost({ id: top, by: cast.ed, now: NOON })).toEqual({ ok: true })
  expect(await read(leaf)).toMatchObject({ parentId: null })
  expect(await db.post.count({ where: { id: top } })).toBe(0)
})

test('nobody throws away or brings back what is not theirs', async () => {
  const post = await createPost(cast.ed)
  for (const by of [cast.al, cast.cy, cast.mo, cast.ria]) {
    expect(await trashPost({ id: post.id, by, now: NOON })).toEqual({
      ok: false,
      reason: 'forbidden',
    })
  }
  await trashPost({ id: post.id, by: cast.ed, now: NOON })
  for (const by of [cast.al, cast.cy, cast.mo, cast.ria]) {
    expect(await restorePost({ id: post.id, by, now: NOON })).toEqual({
      ok: false,
      reason: 'forbidden',
    })
    expect(await erasePost({ id: post.id, by, now: NOON })).toEqual({
      ok: false,
      reason: 'forbidden',
    })
  }
})

test('a contributor throws a draft away and brings it back', async () => {
  const id = await begin(cast.cy)
  expect(await trashPost({ id, by: cast.cy, now: NOON })).toMatchObject({ ok: true })
  expect(await restorePost({ id, by: cast.cy, now: NOON })).toMatchObject({
    ok: true,
    status: 'DRAFT',
  })
})
