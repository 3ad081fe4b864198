import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { dressPictures } from '#lib/media/dress-pictures.ts'
import { replaceMedia } from '#lib/media/replace.ts'
import { noteMediaUse } from '#lib/posts/note-media-use.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost, NOON } from '#tests/support/factories.ts'
import {
  askForFile,
  createPicture,
  drawPlain,
  getMedia,
  provideMediaFolder,
} from '#tests/support/pictures.ts'

provideMediaFolder()

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

const square = () => drawPlain(200, 200).jpeg().toBuffer()

async function replace(id: bigint, given: { bytes?: Uint8Array; by?: Cast['al'] } = {}) {
  const bytes = given.bytes ?? (await square())
  return replaceMedia({ id, bytes, fileName: 'new.jpg', by: given.by ?? cast.al, now: NOON })
}

test('posts show the new picture in its own shape, and the old address leads to it', async () => {
  const old = await createPicture(cast.al)
  const html = `<p><img src="/media/${old.storageKey}" width="120" height="90" alt="A chair" /></p>`
  const post = await createPost(cast.al, { html })
  expect(await replace(old.id)).toEqual({ ok: true, id: old.id })
  const media = await getMedia(old.id)
  expect(media).toMatchObject({ mime: 'image/jpeg', width: 200, height: 200, fileName: 'new.jpg' })
  const dressed = await dressPictures(html, { sizes: '92vw', early: false })
  expect(dressed.mediaIds).toEqual([old.id])
  expect(dressed.html).toContain(`<img src="/media/${media.storageKey}" width="120" height="120"`)
  expect(dressed.html).not.toContain(old.storageKey)
  for (const { storageKey } of [old, ...old.renditions]) {
    const answer = await askForFile(storageKey)
    expect(answer.status).toBe(302)
    const location = answer.headers.get('location') ?? ''
    expect((await askForFile(location.replace('/media/', ''))).status).toBe(200)
  }
  await noteMediaUse(db, post.id, [{ html, featuredMediaId: null, sharingMediaId: null }])
  expect(await db.mediaUse.count({ where: { mediaId: old.id, postId: post.id } })).toBe(1)
})

test('addresses from before two replacements lead to what is there now', async () => {
  const { id, storageKey } = await createPicture(cast.al)
  await replace(id)
  await replace(id)
  const location = (await askForFile(storageKey)).headers.get('location')
  expect(location).toBe(`/media/${(await getMedia(id)).storageKey}`)
})

test('the words stay, and the act is journalled', async () => {
  const { id } = await createPicture(cast.al)
  await db.media.update({ where: { id }, data: { alt: 'A chair', focalX: 0.1 } })
  await replace(id)
  expect(await getMedia(id)).toMatchObject({ alt: 'A chair', focalX: 0.5 })
  expect(await db.act.findFirst({ where: { kind: 'media.replace' } })).toMatchObject({
    personId: cast.al.id,
  })
})

test('editors replace everybody’s files, authors their own, and nobody below them', async () => {
  const { id } = await createPicture(cast.al)
  expect(await replace(id, { by: cast.ed })).toMatchObject({ ok: true })
  for (const by of [cast.mo, cast.cy, cast.ria])
    expect(await replace(id, { by })).toEqual({ ok: false, reason: 'forbidden' })
  const other = await createPicture(cast.ed)
  expect(await replace(other.id)).toEqual({ ok: false, reason: 'forbidden' })
})

test('a picture is not replaced with a document, with noise, or with nothing', async () => {
  const { id } = await createPicture(cast.al)
  const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n')
  expect(await replace(id, { bytes: pdf })).toEqual({ ok: false, reason: 'other-kind' })
  expect(await replace(id, { bytes: Buffer.from('noise') })).toEqual({ ok: false, reason: 'kind' })
  expect(await replace(id, { bytes: Buffer.of() })).toEqual({ ok: false, reason: 'empty' })
  expect(await replace(999n)).toEqual({ ok: false, reason: 'not-found' })
})
