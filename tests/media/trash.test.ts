import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { listMedia } from '#lib/media/list.ts'
import { restoreMedia, trashMedia } from '#lib/media/trash.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost, NOON } from '#tests/support/factories.ts'
import { askForFile, createPicture, getMedia, provideMediaFolder } from '#tests/support/pictures.ts'

provideMediaFolder()

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

const idsOf = async (trashed: boolean) =>
  (await listMedia({ trashed })).items.map(({ id }) => BigInt(id))

test('what went to the trash is not in the library, and comes back as it was', async () => {
  const before = await createPicture(cast.al)
  const { id } = before
  expect(await trashMedia({ id, by: cast.al, now: NOON })).toEqual({ ok: true })
  expect(await idsOf(false)).toEqual([])
  expect(await idsOf(true)).toEqual([id])
  expect(await restoreMedia({ id, by: cast.al, now: NOON })).toEqual({ ok: true })
  expect(await idsOf(false)).toEqual([id])
  expect(await getMedia(id)).toEqual({ ...before, updatedAt: NOON })
  const acts = await db.act.findMany({ select: { kind: true }, orderBy: { createdAt: 'asc' } })
  expect(acts.map(({ kind }) => kind).sort()).toEqual(['media.restore', 'media.trash'])
})

test('posts go on showing it, and readers go on getting it', async () => {
  const { id, storageKey } = await createPicture(cast.al)
  const post = await createPost(cast.al, { featuredMediaId: id })
  await trashMedia({ id, by: cast.al, now: NOON })
  expect((await askForFile(storageKey)).status).toBe(200)
  expect(await db.post.findUnique({ where: { id: post.id } })).toMatchObject({
    featuredMediaId: id,
  })
})

test('doing it twice is one act', async () => {
  const { id } = await createPicture(cast.al)
  for (const _ of [1, 2]) await trashMedia({ id, by: cast.al, now: NOON })
  expect(await db.act.count()).toBe(1)
})

test('authors move their own files, editors everybody’s, and nobody below them any', async () => {
  const { id } = await createPicture(cast.ed)
  for (const by of [cast.al, cast.mo, cast.cy, cast.ria])
    expect(await trashMedia({ id, by, now: NOON })).toEqual({ ok: false, reason: 'forbidden' })
  expect(await trashMedia({ id, by: cast.ed, now: NOON })).toEqual({ ok: true })
  expect(await trashMedia({ id: 999n, by: cast.ed, now: NOON })).toEqual({
    ok: false,
    reason: 'not-found',
  })
})
