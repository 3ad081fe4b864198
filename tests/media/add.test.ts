import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { GET } from '#app/media/[...key]/route.ts'
import { db } from '#lib/db/client.ts'
import { provideEnv } from '#lib/env.ts'
import { addMedia } from '#lib/media/add.ts'
import { pictureFor } from '#lib/media/picture.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

let cast: Cast
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backtalk-media-'))
  provideEnv({ DATA_DIR: folder })
})

afterAll(() => rm(folder, { recursive: true }))

beforeEach(async () => {
  cast = await createCast()
})

function draw(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#a3341f' } })
}

async function add(bytes: Uint8Array, fileName = 'x.jpg') {
  const added = await addMedia({ bytes, fileName, by: cast.al, now: NOON })
  if (!added.ok) throw new Error(added.reason)
  return db.media.findUniqueOrThrow({ where: { id: added.id }, include: { renditions: true } })
}

function ask(key: string, headers: Record<string, string> = {}) {
  const request = new Request(`http://blog.test/media/${key}`, { headers })
  return GET(request, { params: Promise.resolve({ key: key.split('/') }) })
}

test('a photograph is drawn in every size that pages use, without its place', async () => {
  const photograph = await draw(1_200, 800)
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: '52/1 31/1 0/1', GPSLatitudeRef: 'N' } })
    .toBuffer()
  expect((await sharp(photograph).metadata()).exif).toBeDefined()
  const media = await add(photograph, '../../etc/holiday.jpg')
  expect(media).toMatchObject({
    mime: 'image/jpeg',
    width: 1_200,
    height: 800,
    fileName: '../../etc/holiday.jpg',
  })
  const stored = await readFile(join(folder, 'media', media.storageKey))
  expect((await sharp(stored).metadata()).exif).toBeUndefined()
  const sizes = media.renditions.map(({ format, width }) => `${format} ${width}`).sort()
  expect(sizes).toEqual([
    'avif 1200',
    'avif 480',
    'avif 960',
    'card 1200',
    'jpeg 480',
    'jpeg 960',
    'webp 1200',
    'webp 480',
    'webp 960',
  ])
})

test('a picture taken sideways is stored upright', async () => {
  const sideways = await draw(300, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer()
  expect(await add(sideways)).toMatchObject({ width: 200, height: 300 })
})

test('a picture smaller than every column is drawn at its own size, never larger', async () => {
  const media = await add(await draw(120, 90).png().toBuffer())
  expect(media.renditions.map(({ width }) => width)).toEqual([120, 120, 120])
  expect(pictureFor(media)?.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
})

test('a drawing in SVG becomes a PNG, and its script is gone', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><script>x()</script><rect width="40" height="30"/></svg>'
  const media = await add(Buffer.from(svg), 'drawing.svg')
  expect(media).toMatchObject({ mime: 'image/png', width: 40, height: 30 })
})

test('a web page that is called a picture is refused, and so are nothing and noise', async () => {
  const refuse = async (text: string) =>
    addMedia({ bytes: Buffer.from(text), fileName: 'x.jpg', by: cast.al, now: NOON })
  expect(await refuse('<html><script>x()</script></html>')).toEqual({ ok: false, reason: 'kind' })
  expect(await refuse('')).toEqual({ ok: false, reason: 'empty' })
  expect(await refuse('noise')).toEqual({ ok: false, reason: 'kind' })
  const half = (await draw(300, 200).png().toBuffer()).subarray(0, 100)
  expect(await addMedia({ bytes: half, fileName: 'x.png', by: cast.al, now: NOON })).toEqual({
    ok: false,
    reason: 'unreadable',
  })
})

test('a file is served as what it is, to be kept for ever, and can neither run nor be guessed at', async () => {
  const media = await add(await draw(120, 90).png().toBuffer())
  const answer = await ask(media.storageKey)
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-length': String(media.bytes),
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  expect((await answer.arrayBuffer()).byteLength).toBe(media.bytes)
  for (const key of [
    '../secrets.json',
    'aa/../../secrets.json',
    'nothing/here.png',
    '.env',
    'a.png.part',
  ]) {
    expect((await ask(key)).status, key).toBe(404)
  }
})

test('a player asks for a part and gets that part', async () => {
  const media = await add(await draw(120, 90).png().toBuffer())
  const answer = await ask(media.storageKey, { range: 'bytes=2-5' })
  expect(answer.status).toBe(206)
  expect(answer.headers.get('content-range')).toBe(`bytes 2-5/${media.bytes}`)
  expect((await answer.arrayBuffer()).byteLength).toBe(4)
  expect((await ask(media.storageKey, { range: 'bytes=999999-' })).status).toBe(416)
})
