import { CARD } from '../card-size.ts'
import type { Frame } from '../frame.ts'
import type { Drawn } from './drawn.ts'
import { encode } from './encode.ts'
import { cut, fromPixels, type Pixels, type Region } from './pixels.ts'

/** A picture narrower than this looks worse enlarged than cropped by whoever shows the link. */
const NARROWEST = CARD.width / 2

/** The part around the focal point in the shape of a shared link, as JPEG, which all of them read; null for small pictures. */
export async function drawCardOf(pixels: Pixels, focal: Frame['focal']): Promise<Drawn | null> {
  const region = around(focal, pixels)
  if (region.width < NARROWEST) return null
  const part = fromPixels(await cut(pixels, region))
  return encode(part.resize({ ...CARD, fit: 'fill' }).flatten({ background: '#fff' }), 'card')
}

/** The largest rectangle of the card's shape, as near to the focal point as the picture's edges allow. */
function around({ x, y }: Frame['focal'], picture: Pixels): Region {
  const scale = Math.min(picture.width / CARD.width, picture.height / CARD.height)
  const width = Math.max(1, Math.floor(CARD.width * scale))
  const height = Math.max(1, Math.floor(CARD.height * scale))
  const place = (share: number, side: number, all: number) =>
    Math.round(Math.min(Math.max(share * all - side / 2, 0), all - side))
  return {
    left: place(x, width, picture.width),
    top: place(y, height, picture.height),
    width,
    height,
  }
}
