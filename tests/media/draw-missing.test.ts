import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { drawNextMissing } from '#lib/media/draw-missing.ts'
import { replaceMedia } from '#lib/media/replace.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { createPicture, drawPlain, getMedia, provideMediaFolder } from '#tests/support/pictures.ts'

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

async function createUndrawn() {
  const { id } = await createPicture(cast.al)
  await db.mediaRendition.deleteMany({ where: { mediaId: id } })
  await db.media.update({ where: { id }, data: { drawnAt: null } })
  return id
}

test('two instances at once draw two pictures, each once', async () => {
  const ids = [await createUndrawn(), await createUndrawn()]
  const drew = await Promise.all([1, 2, 3].map(() => drawNextMissing({ now: NOON })))
  expect(drew.filter(Boolean)).toHaveLength(2)
  for (const id of ids) {
    const { drawnAt, drawingUntil, renditions } = await getMedia(id)
    expect({ drawnAt, drawingUntil }).toEqual({ drawnAt: NOON, drawingUntil: null })
    expect(renditions.length).toBeGreaterThan(0)
  }
})

test('what an instance held when it was killed is drawn after a while', async () => {
  const id = await createUndrawn()
  const later = new Date(NOON.getTime() + 120_000)
  await db.media.update({ where: { id }, data: { drawingUntil: later } })
  expect(await drawNextMissing({ now: NOON })).toBe(false)
  expect(await drawNextMissing({ now: later })).toBe(true)
  expect((await getMedia(id)).drawnAt).toEqual(later)
})

test('sizes of a picture that was replaced while they were drawn are thrown away', async () => {
  const id = await createUndrawn()
  const drawing = drawNextMissing({ now: NOON })
  const bytes = await drawPlain(50, 50).png().toBuffer()
  await replaceMedia({ id, bytes, fileName: 'new.png', by: cast.al, now: NOON })
  await drawing
  const { width, renditions } = await getMedia(id)
  expect(width).toBe(50)
  expect(new Set(renditions.map((rendition) => rendition.width))).toEqual(new Set([50]))
})
