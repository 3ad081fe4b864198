import sharp from 'sharp'
import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Frame } from '#lib/media/frame.ts'
import { pictureFor } from '#lib/media/picture.ts'
import { setFrame } from '#lib/media/set-frame.ts'
import { readStored } from '#lib/media/store/media-store.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import {
  askForFile,
  createPicture,
  drawHalves,
  getMedia,
  provideMediaFolder,
} from '#tests/support/pictures.ts'

provideMediaFolder()

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

const LEFT_HALF: Frame = { crop: { x: 0, y: 0, width: 0.5, height: 1 }, focal: { x: 0.2, y: 0.5 } }
const WHOLE: Frame = { crop: null, focal: { x: 0.5, y: 0.5 } }

const set = (id: bigint, frame: Frame, by = cast.al) => setFrame({ id, frame, by, now: NOON })

async function colourAt(key: string, side: 'left' | 'right') {
  const bytes = await readStored(key)
  const { width, height } = await sharp(bytes ?? undefined).metadata()
  const left = side === 'left' ? 2 : width - 3
  const at = { left, top: Math.floor(height / 2), width: 1, height: 1 }
  const { dominant } = await sharp(bytes ?? undefined)
    .extract(at)
    .stats()
  return dominant.r > dominant.b ? 'red' : 'blue'
}

test('readers get the part in every size, the whole stays, and taking the crop away brings it back', async () => {
  const before = await createPicture(cast.al, await drawHalves(1_600, 900))
  expect(await set(before.id, LEFT_HALF)).toEqual({ ok: true })
  const cropped = await getMedia(before.id)
  expect(cropped).toMatchObject({ width: 800, height: 900, focalX: 0.2, cropWidth: 0.5 })
  for (const { storageKey, format } of [...cropped.renditions, { ...cropped, format: '' }])
    expect(await colourAt(storageKey, 'right'), format).toBe('red')
  await set(before.id, WHOLE)
  const after = await getMedia(before.id)
  expect(after).toMatchObject({ width: 1_600, height: 900, cropWidth: null, sourceKey: null })
  expect(await colourAt(after.storageKey, 'right')).toBe('blue')
})

test('a second crop is cut from the whole picture, not from the first', async () => {
  const { id } = await createPicture(cast.al, await drawHalves(400, 200))
  await set(id, LEFT_HALF)
  await set(id, { ...LEFT_HALF, crop: { x: 0.5, y: 0, width: 0.5, height: 1 } })
  const { storageKey } = await getMedia(id)
  expect(await colourAt(storageKey, 'left')).toBe('blue')
})

test('what was cut away is out of readers’ reach, under the old address as under the new', async () => {
  const before = await createPicture(cast.al, await drawHalves(400, 200))
  await set(before.id, LEFT_HALF)
  const { sourceKey, storageKey } = await getMedia(before.id)
  expect((await askForFile(String(sourceKey))).status).toBe(404)
  const old = await askForFile(before.storageKey)
  expect(old.headers.get('location')).toBe(`/media/${storageKey}`)
})

test('the picture for shared links is cut around the focal point, and lists get its classes', async () => {
  const { id } = await createPicture(cast.al, await drawHalves(2_400, 630))
  await set(id, { crop: null, focal: { x: 1, y: 0.5 } })
  const media = await getMedia(id)
  const card = media.renditions.find(({ format }) => format === 'card')
  expect(card).toMatchObject({ width: 1_200, height: 630 })
  expect(await colourAt(String(card?.storageKey), 'left')).toBe('blue')
  expect(pictureFor(media)?.focalClass).toBe('focal-x-10')
})

test('editors frame everybody’s pictures, authors their own, and nobody below them', async () => {
  const { id } = await createPicture(cast.al)
  expect(await set(id, LEFT_HALF, cast.ed)).toEqual({ ok: true })
  for (const by of [cast.mo, cast.cy, cast.ria])
    expect(await set(id, LEFT_HALF, by)).toEqual({ ok: false, reason: 'forbidden' })
})

test('a document has no frame, and a picture whose file is lost is said to be', async () => {
  const { id, storageKey } = await createPicture(cast.al)
  await db.media.update({ where: { id }, data: { storageKey: 'aa/lost/original.png' } })
  expect(await set(id, LEFT_HALF)).toEqual({ ok: false, reason: 'unreadable' })
  const pdf = { storageKey, width: null, height: null, mime: 'application/pdf' }
  await db.media.update({ where: { id }, data: pdf })
  expect(await set(id, LEFT_HALF)).toEqual({ ok: false, reason: 'not-a-picture' })
  expect(await set(999n, LEFT_HALF)).toEqual({ ok: false, reason: 'not-found' })
})
