import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { Tx } from '#lib/db/client.ts'
import { mediaStore, readStored } from '#lib/media/store/media-store.ts'
import { pictures } from '../pictures.ts'
import type { DemoPicture } from '../shape.ts'
import { DEMO, daysBefore, type Ids, known } from './mark.ts'

/** A picture as posts show it. */
export type Stored = { id: bigint; address: string; width: number; height: number }

/** Resolved on the file system at run time, so that no bundler takes it for an asset. */
const DRAWINGS = join(import.meta.dirname, '..', 'pictures')

const DRAWN_DAYS_AGO = 165

/** The paper that all of them are drawn on. */
const PAPER = '#f3eadb'

/** Widths that pages ask for, below the drawing's own. */
const WIDTHS = [480, 960, 1_440]

/**
 * Turns every drawing into a stored picture: readers never get SVG, which is a document that could hold script. Only in WebP, so that the
 * first start is soon over; the other formats are drawn while the site is up (`lib/media/draw-missing.ts`).
 */
export async function seedPictures(
  tx: Tx,
  { people, now }: { people: Ids; now: Date },
): Promise<{ stored: Map<string, Stored>; created: number }> {
  const found = await tx.media.findMany({ where: { legacySource: DEMO } })
  const byKey = new Map(found.map((media) => [media.legacyId ?? '', asStored(media)]))
  const missing = pictures.filter(({ key }) => !byKey.has(key))
  for (const picture of missing) {
    const { renditions, ...original } = await rasterise(picture.key)
    const media = await tx.media.create({
      data: {
        ...described(picture),
        ...original,
        renditions: { create: renditions },
        uploadedById: known(people, 'edith'),
        createdAt: daysBefore(now, DRAWN_DAYS_AGO),
      },
    })
    byKey.set(picture.key, asStored(media))
  }
  return { stored: byKey, created: missing.length }
}

function described({ key, title, alt }: DemoPicture) {
  return { fileName: `${key}.png`, title, alt, legacySource: DEMO, legacyId: key }
}

/** One drawing in its sizes. Files are named by what was drawn, so that one that is there already need not be drawn again. */
async function rasterise(key: string) {
  const svg = await readFile(join(DRAWINGS, `${key}.svg`))
  const name = `demo/${key}-${sha256Of(svg).slice(0, 12)}`
  const original = await stored(`${name}.png`, () => sharp(svg).png())
  const renditions = await Promise.all(
    [...WIDTHS, original.width].map(async (width) => ({
      ...(await stored(`${name}-${width}.webp`, () => sharp(svg).resize({ width }).webp(FAST))),
      format: 'webp',
    })),
  )
  const { data, ...file } = original
  return {
    ...file,
    mime: 'image/png',
    sha256: sha256Of(data),
    color: PAPER,
    renditions: renditions.map(({ data: _, ...rendition }) => rendition),
  }
}

const FAST = { quality: 84, effort: 1 }

async function stored(storageKey: string, draw: () => Sharp) {
  const data = (await readStored(storageKey)) ?? (await store(storageKey, draw()))
  const { width, height } = await sharp(data).metadata()
  return { storageKey, width, height, bytes: data.length, data }
}

async function store(storageKey: string, drawing: Sharp): Promise<Buffer> {
  const data = await drawing.toBuffer()
  await mediaStore().put(storageKey, data)
  return data
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function asStored(media: {
  id: bigint
  storageKey: string
  width: number | null
  height: number | null
}): Stored {
  const { id, storageKey, width, height } = media
  return { id, address: `/media/${storageKey}`, width: width ?? 0, height: height ?? 0 }
}
