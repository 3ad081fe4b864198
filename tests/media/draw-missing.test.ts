import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { drawNextMissing } from '#lib/media/draw-missing.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { createPicture, getMedia, provideMediaFolder } from '#tests/support/pictures.ts'

provideMediaFolder()

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

test('a picture gets the sizes that it lacks and keeps those that it has', async () => {
  const { id, renditions } = await createPicture(cast.al)
  await db.mediaRendition.deleteMany({ where: { mediaId: id, format: 'avif' } })
  await db.media.update({ where: { id }, data: { drawnAt: null } })
  expect(await drawNextMissing({ now: NOON })).toBe(true)
  const after = await getMedia(id)
  expect(after.renditions).toHaveLength(renditions.length)
  const kept = renditions.find(({ format }) => format === 'webp')
  expect(after.renditions).toContainEqual(kept)
  expect(await drawNextMissing({ now: NOON })).toBe(false)
})

test('one that cannot be read any more is passed over, once', async () => {
  const { id } = await createPicture(cast.al)
  await db.media.update({ where: { id }, data: { drawnAt: null, storageKey: 'aa/lost.png' } })
  expect(await drawNextMissing({ now: NOON })).toBe(true)
  expect(await drawNextMissing({ now: NOON })).toBe(false)
})
