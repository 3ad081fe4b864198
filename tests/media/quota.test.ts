import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { addMedia } from '#lib/media/add.ts'
import { eraseMedia } from '#lib/media/erase.ts'
import { mediaUsage } from '#lib/media/quota.ts'
import { replaceMedia } from '#lib/media/replace.ts'
import { setFrame } from '#lib/media/set-frame.ts'
import { trashMedia } from '#lib/media/trash.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { createPicture, drawPlain, provideMediaFolder } from '#tests/support/pictures.ts'

provideMediaFolder()

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

const GIGABYTE = 1_024 ** 3

async function fill(by: { id: bigint }, gigabytes: number) {
  const { id } = await createPicture(by)
  for (let i = 0; i < gigabytes; i++)
    await db.mediaRendition.create({
      data: {
        mediaId: id,
        format: 'x',
        width: i,
        height: 1,
        bytes: GIGABYTE,
        storageKey: `${id}-${i}`,
      },
    })
  return id
}

const draw = (side: number) => drawPlain(side, side).png().toBuffer()

async function add(by: Cast['al']) {
  return addMedia({ bytes: await draw(20), fileName: 'x.png', by, now: NOON })
}

/** What the totals must be, counted anew. */
async function recount() {
  const media = await db.media.findMany({ include: { renditions: true } })
  const totals = new Map<bigint, number>()
  for (const { uploadedById, bytes, renditions } of media) {
    const all = renditions.reduce((sum, rendition) => sum + rendition.bytes, bytes)
    totals.set(uploadedById ?? 0n, (totals.get(uploadedById ?? 0n) ?? 0) + all)
  }
  return totals
}

async function kept() {
  const totals = await db.mediaTotal.findMany({ where: { bytes: { not: 0 } } })
  return new Map(totals.map(({ ownerId, bytes }) => [ownerId, Number(bytes)]))
}

test('every size of a picture counts, for its person and for the site', async () => {
  await fill(cast.al, 1)
  await fill(cast.ed, 1)
  const { own, site } = await mediaUsage(cast.al)
  expect(Math.round(own.used / GIGABYTE)).toBe(1)
  expect(Math.round(site.used / GIGABYTE)).toBe(2)
  expect(own.most).toBe(10 * GIGABYTE)
})

test('the totals are what a recount finds, whatever becomes of the files', async () => {
  const { id } = await createPicture(cast.al, await draw(600))
  const other = await createPicture(cast.ed)
  await addMedia({ bytes: await draw(30), fileName: 'x.png', by: null, now: NOON })
  expect(await kept()).toEqual(await recount())
  await replaceMedia({ id, bytes: await draw(1_000), fileName: 'y.png', by: cast.al, now: NOON })
  expect(await kept()).toEqual(await recount())
  const crop = { x: 0, y: 0, width: 0.5, height: 0.5 }
  await setFrame({ id, frame: { crop, focal: { x: 0.5, y: 0.5 } }, by: cast.al, now: NOON })
  expect(await kept()).toEqual(await recount())
  await db.media.update({ where: { id: other.id }, data: { uploadedById: cast.al.id } })
  expect(await kept()).toEqual(await recount())
  await trashMedia({ id, by: cast.al, now: NOON })
  expect(await kept()).toEqual(await recount())
  await eraseMedia({ id, by: cast.al, now: NOON })
  expect(await kept()).toEqual(await recount())
  await db.media.deleteMany()
  expect(await kept()).toEqual(new Map())
})

test('whoever has used up their own room is refused, and others are not', async () => {
  await fill(cast.al, DEFAULT_SETTINGS.mediaGigabytesEach)
  expect(await add(cast.al)).toEqual({ ok: false, reason: 'own-quota' })
  expect(await add(cast.ed)).toMatchObject({ ok: true })
})

test('of files that arrive at once no more are kept than fit', async () => {
  const { bytes, renditionBytes } = await createPicture(cast.al, await draw(20))
  const each = bytes + Number(renditionBytes)
  const id = await fill(cast.al, DEFAULT_SETTINGS.mediaGigabytesEach - 1)
  const { own } = await mediaUsage(cast.al)
  // Room for two and a half more.
  const left = Math.floor(each * 2.5)
  await db.mediaRendition.create({
    data: {
      mediaId: id,
      format: 'y',
      width: 1,
      height: 1,
      bytes: (own.most ?? 0) - own.used - left,
      storageKey: 'rest',
    },
  })
  const answers = await Promise.all(Array.from({ length: 6 }, () => add(cast.al)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
  expect((await mediaUsage(cast.al)).own.used).toBeLessThanOrEqual(own.most ?? 0)
})

test('a file is replaced by a larger one only where that fits, and by a smaller one always', async () => {
  const { id } = await createPicture(cast.al, await draw(400))
  await fill(cast.al, DEFAULT_SETTINGS.mediaGigabytesEach)
  const replace = async (side: number) =>
    replaceMedia({ id, bytes: await draw(side), fileName: 'y.png', by: cast.ed, now: NOON })
  expect(await replace(900)).toEqual({ ok: false, reason: 'own-quota' })
  expect(await replace(100)).toMatchObject({ ok: true })
  expect(await kept()).toEqual(await recount())
})
