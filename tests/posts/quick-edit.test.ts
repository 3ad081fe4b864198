import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { findByPath } from '#lib/posts/find-by-path.ts'
import { type QuickChange, quickEdit } from '#lib/posts/quick-edit.ts'
import { savePost } from '#lib/posts/save.ts'
import { trashPost } from '#lib/posts/trash.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { daysBefore, NOON } from '#tests/support/factories.ts'
import { begin, edit, publish, read, versionOf } from './edit.ts'

let cast: Cast
let id: bigint

beforeEach(async () => {
  cast = await createCast()
  id = await begin(cast.al)
  await publish(cast.al, id, { title: 'Live', slug: 'live', html: '<p>Words.</p>', tags: ['one'] })
})

async function change(changed: QuickChange, by = cast.al, version?: number) {
  return quickEdit({ id, version, change: () => changed, by, now: NOON })
}

test('fields of a live post change for readers at once; its old address leads to the new one', async () => {
  const version = await versionOf(id)
  const changed = { title: 'Livelier', slug: 'livelier', tags: ['one', 'two'], commentsOpen: false }
  expect(await change(changed, cast.al, version)).toMatchObject({ ok: true })
  expect(await read(id)).toMatchObject({
    title: 'Livelier',
    html: '<p>Words.</p>',
    commentsOpen: false,
  })
  expect(await findByPath({ path: 'live', now: NOON })).toMatchObject({ to: '/livelier' })
  expect(await db.postTag.count({ where: { postId: id } })).toBe(2)
})

test('words that wait beside it go on waiting, with the same fields changed in them', async () => {
  const waiting = await edit(id, { html: '<p>Waiting.</p>', title: 'Waiting' })
  const version = await versionOf(id)
  await savePost({ id, version, edit: waiting, by: cast.al, now: NOON })
  await change({ slug: 'moved' })
  const post = await read(id)
  expect(post).toMatchObject({ title: 'Live', html: '<p>Words.</p>', slug: 'moved' })
  expect(post.draft?.fields).toMatchObject({
    title: 'Waiting',
    html: '<p>Waiting.</p>',
    slug: 'moved',
  })
})

test('a draft is changed without being shown to anybody', async () => {
  id = await begin(cast.cy)
  expect(await change({ title: 'Named', tags: ['new'] }, cast.cy)).toMatchObject({ ok: true })
  expect(await read(id)).toMatchObject({ status: 'DRAFT', title: 'Named' })
})

test('what somebody saved meanwhile is not replaced', async () => {
  const version = await versionOf(id)
  await change({ title: 'Hers' })
  expect(await change({ title: 'His' }, cast.al, version)).toMatchObject({ reason: 'conflict' })
  expect(await read(id)).toMatchObject({ title: 'Hers' })
})

test('an author changes neither author nor stickiness, and nobody else’s post', async () => {
  await change({ authorId: String(cast.ed.id), sticky: true })
  expect(await read(id)).toMatchObject({ authorId: cast.al.id, sticky: false })
  expect(await change({ title: 'Mine' }, cast.cy)).toMatchObject({ reason: 'forbidden' })
  await change({ authorId: String(cast.cy.id), sticky: true }, cast.ed)
  expect(await read(id)).toMatchObject({ authorId: cast.cy.id, sticky: true })
})

test('a post is dated back', async () => {
  await change({ publishAt: daysBefore(400).toISOString() })
  expect(await read(id)).toMatchObject({ status: 'PUBLISHED', publishedAt: daysBefore(400) })
})

test('what is in the trash stays as it is', async () => {
  await trashPost({ id, by: cast.al, now: NOON })
  expect(await change({ title: 'No' })).toEqual({ ok: false, reason: 'trashed' })
})
