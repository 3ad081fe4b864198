import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { provideEnv } from '#lib/env.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost } from '#tests/support/factories.ts'
import { type Ask, startProgram } from './calling.ts'

let cast: Cast
let ask: Ask
let folder: string
let picture: Blob

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backtalk-media-'))
  provideEnv({ DATA_DIR: folder })
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a34' } })
    .png()
    .toBuffer()
  picture = new Blob([new Uint8Array(bytes)], { type: 'text/html' })
})

afterAll(() => rm(folder, { recursive: true }))

beforeEach(async () => {
  cast = await createCast()
  ask = (await startProgram(cast.al)).ask
})

function upload(file: Blob | string, words: Record<string, string> = {}, by = ask) {
  const form = new FormData()
  if (typeof file === 'string') form.append('file', file)
  else form.append('file', file, '../../knee.html')
  for (const [name, value] of Object.entries(words)) form.append(name, value)
  return by('POST', '/media', form)
}

test('a file is what its bytes are, and comes with the words about it', async () => {
  const { status, body, headers } = await upload(picture, { alt: 'A knee' })
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(`/api/v1/media/${body.id}`)
  expect(body).toMatchObject({ mime: 'image/png', alt: 'A knee', width: 60, height: 40 })
  expect(body.url).toMatch(/^http:\/\/blog\.test\/media\//)
  expect((await ask('GET', '/media')).body.items).toHaveLength(1)
})

test('it is described, moved to the trash and back, and deleted from there when nothing shows it', async () => {
  const { body } = await upload(picture)
  const path = `/media/${body.id}`
  expect((await ask('PATCH', path, { caption: 'Bends.' })).body).toMatchObject({
    caption: 'Bends.',
  })
  const post = await createPost(cast.al, { title: 'Knees', featuredMediaId: BigInt(body.id) })
  expect((await ask('DELETE', path)).status).toBe(409)
  expect((await ask('POST', `${path}/trash`)).body.trashedAt).not.toBeNull()
  expect((await ask('POST', `${path}/restore`)).body.trashedAt).toBeNull()
  await ask('POST', `${path}/trash`)
  expect((await ask('GET', '/media')).body.items).toEqual([])
  expect((await ask('GET', '/media?trash=true')).body.items).toHaveLength(1)
  const used = await ask('DELETE', path)
  expect(used).toMatchObject({
    status: 409,
    body: { uses: [{ id: String(post.id), title: 'Knees' }] },
  })
  expect((await ask('GET', path)).body.uses).toHaveLength(1)
  await db.post.delete({ where: { id: post.id } })
  expect((await ask('DELETE', path)).status).toBe(204)
  expect((await ask('GET', path)).status).toBe(404)
})

test('what is no file that may be here is refused by field', async () => {
  for (const file of [new Blob(['<script>x()</script>']), new Blob([]), 'words'])
    expect(await upload(file)).toMatchObject({ status: 422, body: { errors: [{ field: 'file' }] } })
  expect((await ask('POST', '/media', { file: 'x' })).status).toBe(415)
  const broken = { 'content-type': 'multipart/form-data; boundary=nothing' }
  expect((await ask('POST', '/media', 'x', broken)).status).toBe(400)
  const huge = await upload(new Blob([new Uint8Array(34 * 1_024 * 1_024)]))
  expect(huge.status).toBe(413)
  expect(await db.media.count()).toBe(0)
})

test('contributors do not upload, and nobody changes another author’s file', async () => {
  const contributor = await startProgram(cast.cy)
  expect((await upload(picture, {}, contributor.ask)).status).toBe(403)
  const { body } = await upload(picture)
  const { ask: askAsMo } = await startProgram(cast.mo)
  expect((await askAsMo('PATCH', `/media/${body.id}`, { alt: 'x' })).status).toBe(403)
  expect((await askAsMo('POST', `/media/${body.id}/trash`)).status).toBe(403)
  expect((await askAsMo('DELETE', `/media/${body.id}`)).status).toBe(403)
})
