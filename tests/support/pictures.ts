import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll } from 'vitest'
import { GET } from '#app/media/[...key]/route.ts'
import { db } from '#lib/db/client.ts'
import { provideEnv } from '#lib/env.ts'
import { addMedia } from '#lib/media/add.ts'
import { NOON } from './factories.ts'

/** Gives the tests of a file a media folder of their own. */
export function provideMediaFolder(): void {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backtalk-media-'))
    provideEnv({ DATA_DIR: folder })
  })
  afterAll(() => rm(folder, { recursive: true }))
}

/** A picture of one colour. */
export function drawPlain(width: number, height: number, background = '#a3341f') {
  return sharp({ create: { width, height, channels: 3, background } })
}

/** Red on the left half, blue on the right: a crop can be told from the whole. */
export async function drawHalves(width: number, height: number): Promise<Buffer> {
  const right = await drawPlain(width / 2, height, '#0000ff')
    .png()
    .toBuffer()
  const left = drawPlain(width, height, '#ff0000')
  return left
    .composite([{ input: right, left: width / 2, top: 0 }])
    .png()
    .toBuffer()
}

/** Puts a picture into the library of a test. */
export async function createPicture(by: { id: bigint }, bytes?: Uint8Array) {
  const given = bytes ?? (await drawPlain(120, 90).png().toBuffer())
  const added = await addMedia({ bytes: given, fileName: 'x.png', by, now: NOON })
  if (!added.ok) throw new Error(added.reason)
  return getMedia(added.id)
}

/** A media item with all its sizes, as it is now. */
export function getMedia(id: bigint) {
  return db.media.findUniqueOrThrow({ where: { id }, include: { renditions: true } })
}

/** Asks for a file as a reader does. */
export function askForFile(key: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://blog.test/media/${key}`, { headers })
  return GET(request, { params: Promise.resolve({ key: key.split('/') }) })
}
