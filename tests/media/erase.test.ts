import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { eraseMedia, eraseTrashedMedia } from '#lib/media/erase.ts'
import { trashMedia } from '#lib/media/trash.ts'
import { noteMediaUse } from '#lib/posts/note-media-use.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost, daysBefore, NOON } from '#tests/support/factories.ts'
import { askForFile, createPicture, provideMediaFolder } from '#tests/support/pictures.ts'

provideMediaFolder()

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

async function trashedPicture(by = cast.al, now = NOON) {
  const picture = await createPicture(by)
  await trashMedia({ id: picture.id, by, now })
  return picture
}

test('what nothing shows goes out of the trash with all its files', async () => {
  const { id, storageKey, renditions } = await trashedPicture()
  expect(await eraseMedia({ id, by: cast.al, now: NOON })).toEqual({ ok: true })
  for (const key of [storageKey, ...renditions.map((rendition) => rendition.storageKey)])
    expect((await askForFile(key)).status).toBe(404)
})

test('what a post shows is deleted only by somebody who says to know it', async () => {
  const { id } = await trashedPicture()
  const post = await createPost(cast.al, { featuredMediaId: id })
  expect(await eraseMedia({ id, by: cast.al, now: NOON })).toEqual({
    ok: false,
    reason: 'used',
    uses: 1,
  })
  expect(await eraseMedia({ id, evenIfUsed: true, by: cast.al, now: NOON })).toEqual({ ok: true })
  expect(await db.post.findUnique({ where: { id: post.id } })).toMatchObject({
    featuredMediaId: null,
  })
})

test('what is not in the trash is not deleted', async () => {
  const { id } = await createPicture(cast.al)
  expect(await eraseMedia({ id, by: cast.al, now: NOON })).toEqual({
    ok: false,
    reason: 'not-trashed',
  })
})

test('nobody below the authors deletes', async () => {
  const { id } = await trashedPicture()
  for (const by of [cast.mo, cast.cy, cast.ria])
    expect(await eraseMedia({ id, by, now: NOON })).toEqual({ ok: false, reason: 'forbidden' })
})

test('after its days in the trash a file goes by itself, unless a post shows it', async () => {
  const old = await trashedPicture(cast.al, daysBefore(31))
  const fresh = await trashedPicture(cast.al, daysBefore(29))
  const used = [1, 2, 3].map(() => trashedPicture(cast.al, daysBefore(31)))
  const [featured, shared, written] = await Promise.all(used)
  await createPost(cast.al, { featuredMediaId: featured?.id ?? null })
  await createPost(cast.al, { sharingMediaId: shared?.id ?? null })
  const post = await createPost(cast.al)
  const html = `<img src="/media/${written?.storageKey}" alt="">`
  await noteMediaUse(db, post.id, [{ html, featuredMediaId: null, sharingMediaId: null }])
  expect(await eraseTrashedMedia(daysBefore(30), NOON)).toBe(1)
  expect(await db.media.count()).toBe(4)
  expect((await askForFile(old.storageKey)).status).toBe(404)
  expect((await askForFile(fresh.storageKey)).status).toBe(200)
})
