import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import type { Tx } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { pictures } from '../pictures.ts'
import type { DemoPicture } from '../shape.ts'
import { DEMO, daysBefore, type Ids, known } from './mark.ts'

/** A picture as posts show it. */
export type Stored = { id: bigint; address: string; width: number; height: number }

/** Resolved on the file system at run time, so that no bundler takes it for an asset. */
const DRAWINGS = join(import.meta.dirname, '..', 'pictures')

const DRAWN_DAYS_AGO = 165

/** Turns every drawing into a stored picture: readers never get SVG, which is a document that could hold script. */
export async function seedPictures(
  tx: Tx,
  { people, now }: { people: Ids; now: Date },
): Promise<{ stored: Map<string, Stored>; created: number }> {
  const found = await tx.media.findMany({ where: { legacySource: DEMO } })
  const stored = new Map(found.map((media) => [media.legacyId ?? '', asStored(media)]))
  const missing = pictures.filter(({ key }) => !stored.has(key))
  for (const picture of missing) {
    const file = await rasterise(picture.key)
    const media = await tx.media.create({
      data: {
        ...described(picture),
        ...file,
        uploadedById: known(people, 'edith'),
        createdAt: daysBefore(now, DRAWN_DAYS_AGO),
      },
    })
    stored.set(picture.key, asStored(media))
  }
  return { stored, created: missing.length }
}

function described({ key, title, alt }: DemoPicture) {
  return { fileName: `${key}.png`, title, alt, legacySource: DEMO, legacyId: key }
}

/** Draws and stores one; named by its content, so that doing it again writes the same file. */
async function rasterise(key: string) {
  const svg = await readFile(join(DRAWINGS, `${key}.svg`))
  const { data, info } = await sharp(svg).png().toBuffer({ resolveWithObject: true })
  const sha256 = createHash('sha256').update(data).digest('hex')
  const storageKey = `demo/${key}-${sha256.slice(0, 12)}.png`
  const path = join(env().DATA_DIR, 'media', storageKey)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, data)
  const { width, height, size: bytes } = info
  return { storageKey, mime: 'image/png', sha256, width, height, bytes, color: '#f3eadb' }
}

function asStored(media: {
  id: bigint
  storageKey: string
  width: number | null
  height: number | null
}): Stored {
  const { id, storageKey, width, height } = media
  return { id, address: `/media/${storageKey}`, width: width ?? 0, height: height ?? 0 }
}
