import sharp, { type Sharp } from 'sharp'
import { KINDS, type Kind } from './kinds.ts'

/** One encoding of a picture. */
export type Drawn = { format: string; width: number; height: number; bytes: Buffer }

export type DrawnPicture = {
  /** The largest one, in the format it came in (a drawing as PNG): what a plain link shows. */
  original: Drawn
  renditions: Drawn[]
  /** "#rrggbb", the picture's prevailing colour. */
  color: string
}

/** Sides beyond this are shrunk, as WordPress does (big_image_size_threshold). */
const LONGEST_SIDE = 2_560
/** A hundred megapixels: more is a mistake or an attack (a few bytes of PNG can hold billions). */
const MOST_PIXELS = 100_000_000
/** Column widths of the reader's page at one to three device pixels. */
const WIDTHS = [480, 960, 1_440, 1_920]

/**
 * Draws a picture anew from its pixels, so that nothing else of the uploaded file remains: no place, no camera, no second file in
 * its tail. Turned upright first, as the camera meant it.
 * @throws when the bytes are not a picture that can be read
 */
export async function drawPicture(bytes: Uint8Array, kind: Kind): Promise<DrawnPicture> {
  const isMoving = kind === 'image/gif' || kind === 'image/webp'
  const source = sharp(bytes, {
    limitInputPixels: MOST_PIXELS,
    animated: isMoving,
    failOn: 'error',
  })
  const { pages = 1 } = await source.metadata()
  const upright = pages > 1 ? source : source.autoOrient()
  const original = await draw(
    upright.resize({
      width: LONGEST_SIDE,
      height: LONGEST_SIDE,
      fit: 'inside',
      withoutEnlargement: true,
    }),
    KINDS[kind].extension,
  )
  const color = await prevailingColor(original.bytes)
  if (pages > 1)
    return { original: { ...original, height: original.height / pages }, renditions: [], color }
  return { original, renditions: await drawSizes(original), color }
}

/** A file of its own for each width below the picture's own, and one at that; two at a time, to leave the site some processor. */
async function drawSizes(original: Drawn): Promise<Drawn[]> {
  const widths = [
    ...WIDTHS.filter((width) => width < original.width),
    Math.min(original.width, 1_920),
  ]
  const drawn: Drawn[] = []
  for (const width of new Set(widths)) {
    const sized = sharp(original.bytes).resize({ width })
    drawn.push(...(await Promise.all([draw(sized.clone(), 'avif'), draw(sized.clone(), 'webp')])))
  }
  return drawn
}

async function draw(picture: Sharp, format: string): Promise<Drawn> {
  const { data, info } = await encode(picture, format).toBuffer({ resolveWithObject: true })
  return { format, width: info.width, height: info.height, bytes: data }
}

/** Qualities at which the formats look alike; AVIF's effort is what keeps a large photograph within seconds. */
function encode(picture: Sharp, format: string): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 52, effort: 2 })
    case 'webp':
      return picture.webp({ quality: 78 })
    case 'jpeg':
      return picture.jpeg({ quality: 82, mozjpeg: true })
    case 'gif':
      return picture.gif()
    default:
      return picture.png({ compressionLevel: 9 })
  }
}

async function prevailingColor(bytes: Buffer): Promise<string> {
  const { dominant } = await sharp(bytes).stats()
  const hex = (value: number) => value.toString(16).padStart(2, '0')
  return `#${hex(dominant.r)}${hex(dominant.g)}${hex(dominant.b)}`
}
