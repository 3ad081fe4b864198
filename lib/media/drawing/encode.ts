import type { Sharp } from 'sharp'
import type { Drawn } from './drawn.ts'

/**
 * A picture in one format. Qualities at which the formats look alike; efforts at which a photograph of 12 megapixels takes a second or
 * two in all: on photographs AVIF's next efforts take two to four times as long for files of about the same size.
 */
export async function encode(picture: Sharp, format: string): Promise<Drawn> {
  const { data, info } = await as(picture, format).toBuffer({ resolveWithObject: true })
  return { format, width: info.width, height: info.height, bytes: data }
}

function as(picture: Sharp, format: string): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 54, effort: 0 })
    case 'webp':
      return picture.webp({ quality: 78, effort: 2 })
    case 'jpeg':
    case 'card':
      return picture.jpeg({ quality: 82 })
    case 'gif':
      return picture.gif()
    default:
      return picture.png({ compressionLevel: 7 })
  }
}
