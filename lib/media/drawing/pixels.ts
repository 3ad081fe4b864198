import sharp, { type Sharp } from 'sharp'
import type { Frame } from '../frame.ts'

/** A decoded picture. */
export type Pixels = { data: Buffer; width: number; height: number; channels: 1 | 2 | 3 | 4 }

/** Sides beyond this are shrunk, as WordPress does (big_image_size_threshold). */
const LONGEST_SIDE = 2_560
/** A hundred megapixels: more is a mistake or an attack (a few bytes of PNG can hold billions). */
const MOST_PIXELS = 100_000_000

/** @throws when read, where the bytes are not a picture */
export function openPicture(bytes: Uint8Array, animated: boolean): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, animated, failOn: 'error' })
}

/** Shrunk to what pages can use; never enlarged. */
export function shrink(picture: Sharp): Sharp {
  const side = { width: LONGEST_SIDE, height: LONGEST_SIDE }
  return picture.resize({ ...side, fit: 'inside', withoutEnlargement: true })
}

/** Decodes once what all sizes are drawn from: upright, as the camera meant it, and cropped. */
export async function readPixels(bytes: Uint8Array, { crop }: Frame): Promise<Pixels> {
  const upright = shrink(openPicture(bytes, false).autoOrient()).toColourspace('srgb')
  const whole = await decode(upright)
  return crop ? cut(whole, regionOf(crop, whole)) : whole
}

export type Region = { left: number; top: number; width: number; height: number }

/** A rectangle of the picture. */
export function cut(pixels: Pixels, region: Region): Promise<Pixels> {
  return decode(fromPixels(pixels).extract(region))
}

/** The same picture in fewer pixels; never enlarged. */
export async function narrow(pixels: Pixels, width: number): Promise<Pixels> {
  return width < pixels.width ? decode(fromPixels(pixels).resize({ width })) : pixels
}

/** The pixels as a picture that can be encoded. */
export function fromPixels({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } })
}

async function decode(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  return { data, width, height, channels: channels as Pixels['channels'] }
}

function regionOf(crop: NonNullable<Frame['crop']>, { width, height }: Pixels): Region {
  const left = Math.min(Math.round(crop.x * width), width - 1)
  const top = Math.min(Math.round(crop.y * height), height - 1)
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(crop.width * width), width - left)),
    height: Math.max(1, Math.min(Math.round(crop.height * height), height - top)),
  }
}
