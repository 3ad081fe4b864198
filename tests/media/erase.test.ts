import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { eraseMedia } from '#lib/media/erase.ts'
import { eraseUnused } from '#lib/media/erase-unused.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost, NOON } from '#tests/support/factories.ts'
import { askForFile, createPicture, provideMediaFolder } from '#tests/support/pictures.ts'

provideMediaFolder()

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

test('what nothing shows goes with all its files', async () => {
  const { id, storageKey, renditions } = await createPicture(cast.al)
  expect(await eraseMedia({ id, by: cast.al, now: NOON })).toEqual({ ok: true })
  for (const key of [storageKey, ...renditions.map((rendition) => rendition.storageKey)])
    expect((await askForFile(key)).status).toBe(404)
})

test('what a post shows is deleted only by somebody who says to know it', async () => {
  const { id } = await createPicture(cast.al)
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

test('of many only the unused go, and only one’s own', async () => {
  const unused = await createPicture(cast.al)
  const used = await createPicture(cast.al)
  const other = await createPicture(cast.ed)
  await createPost(cast.al, { featuredMediaId: used.id })
  const ids = [unused.id, used.id, other.id, 999n]
  expect(await eraseUnused({ ids, by: cast.al, now: NOON })).toEqual({
    erased: 1,
    used: 1,
    forbidden: 1,
  })
  expect(await db.media.count()).toBe(2)
})

test('nobody below the authors deletes', async () => {
  const { id } = await createPicture(cast.al)
  for (const by of [cast.mo, cast.cy, cast.ria])
    expect(await eraseMedia({ id, by, now: NOON })).toEqual({ ok: false, reason: 'forbidden' })
})
