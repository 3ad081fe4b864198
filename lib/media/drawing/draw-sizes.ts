import type { Frame } from '../frame.ts'
import { KINDS, type Kind } from '../kinds.ts'
import { drawCardOf } from './draw-card-of.ts'
import type { Drawn, DrawnPicture } from './drawn.ts'
import { encode } from './encode.ts'
import { fromPixels, narrow, openPicture, type Pixels, readPixels, shrink } from './pixels.ts'

/** Column widths of the reader's page at one to three device pixels. */
const WIDTHS = [480, 960, 1_440, 1_920]
const WIDEST = 1_920
/** Width at which a picture still shows its prevailing colour: to count all of its pixels takes as long as to encode them. */
const GLANCE = 160

/**
 * Draws a picture anew from its pixels in every size that pages use, so that nothing else of the uploaded file remains: no place, no
 * camera, no second file in its tail. What moves is kept whole and in one size.
 * @throws when the bytes are not a picture that can be read
 */
export async function drawSizes(
  bytes: Uint8Array,
  kind: Kind,
  frame: Frame,
): Promise<DrawnPicture> {
  if (await isMoving(bytes, kind)) return drawMoving(bytes, kind)
  const pixels = await readPixels(bytes, frame)
  const original = await encode(fromPixels(pixels), KINDS[kind].extension)
  const card = await drawCardOf(pixels, frame.focal)
  return {
    original,
    renditions: [...(await drawWidths(pixels, original)), ...(card ? [card] : [])],
    color: await prevailingColor(pixels),
  }
}

async function isMoving(bytes: Uint8Array, kind: Kind): Promise<boolean> {
  if (kind !== 'image/gif' && kind !== 'image/webp') return false
  const { pages = 1 } = await openPicture(bytes, true).metadata()
  return pages > 1
}

async function drawMoving(bytes: Uint8Array, kind: Kind): Promise<DrawnPicture> {
  const { pages = 1 } = await openPicture(bytes, true).metadata()
  const strip = await encode(shrink(openPicture(bytes, true)), KINDS[kind].extension)
  const first = await readPixels(bytes, { crop: null, focal: { x: 0.5, y: 0.5 } })
  return {
    original: { ...strip, height: strip.height / pages },
    renditions: [],
    color: await prevailingColor(first),
  }
}

/** One file after the other: each encoder takes all the processor it is given, and memory holds one at a time. */
async function drawWidths(pixels: Pixels, original: Drawn): Promise<Drawn[]> {
  const narrower = WIDTHS.filter((width) => width < pixels.width)
  const widths = new Set([...narrower, Math.min(pixels.width, WIDEST)])
  const plain = pixels.channels % 2 === 0 ? 'png' : 'jpeg'
  const drawn: Drawn[] = []
  for (const width of widths) {
    const narrowed = await narrow(pixels, width)
    for (const format of ['avif', 'webp', plain]) {
      if (format === original.format && width === original.width) continue
      drawn.push(await encode(fromPixels(narrowed), format))
    }
  }
  return drawn
}

async function prevailingColor(pixels: Pixels): Promise<string> {
  const { dominant } = await fromPixels(await narrow(pixels, GLANCE)).stats()
  const hex = (value: number) => value.toString(16).padStart(2, '0')
  return `#${hex(dominant.r)}${hex(dominant.g)}${hex(dominant.b)}`
}
