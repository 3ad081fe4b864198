import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { addMedia } from '#lib/media/add.ts'
import { mediaUsage } from '#lib/media/quota.ts'
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
}

async function add(by: Cast['al']) {
  const bytes = await drawPlain(20, 20).png().toBuffer()
  return addMedia({ bytes, fileName: 'x.png', by, now: NOON })
}

test('every size of a picture counts, for its person and for the site', async () => {
  await fill(cast.al, 1)
  await fill(cast.ed, 1)
  const { own, site } = await mediaUsage(cast.al)
  expect(Math.round(own.used / GIGABYTE)).toBe(1)
  expect(Math.round(site.used / GIGABYTE)).toBe(2)
  expect(own.most).toBe(10 * GIGABYTE)
})

test('whoever has used up their own room is refused, and others are not', async () => {
  await fill(cast.al, DEFAULT_SETTINGS.mediaGigabytesEach)
  expect(await add(cast.al)).toEqual({ ok: false, reason: 'own-quota' })
  expect(await add(cast.ed)).toMatchObject({ ok: true })
})
