import { focalClass } from './focal-class.ts'

/** What is known of a stored picture; the columns of `Media` and its renditions. */
export type PictureRow = {
  storageKey: string
  width: number | null
  height: number | null
  focalX?: number
  focalY?: number
  renditions: { format: string; width: number; storageKey: string }[]
}

/** What a page needs for `<picture>`: plain data, addresses included. */
export type Picture = {
  src: string
  width: number
  height: number
  /** What every browser reads, in the columns' widths; empty where only `src` was drawn. */
  srcSet: string
  /** Smallest files first; `type` and `srcSet` go on a `<source>` each. */
  sources: { type: string; srcSet: string }[]
  /** Keeps the subject in view where a list shows only a part. */
  focalClass?: string
}

/** The files of a stored picture, or null for what has no size: a sound, a document. */
export function pictureFor(media: PictureRow): Picture | null {
  const { storageKey, width, height, focalX = 0.5, focalY = 0.5 } = media
  if (!width || !height) return null
  const sources = ['avif', 'webp'].flatMap((format) => {
    const srcSet = srcSetOf(media, format)
    return srcSet ? [{ type: `image/${format}`, srcSet }] : []
  })
  const focal = focalClass({ x: focalX, y: focalY })
  return {
    src: mediaHref(storageKey),
    width,
    height,
    srcSet: plainSrcSet(media, width),
    sources,
    ...(focal && { focalClass: focal }),
  }
}

/** The widths of one format as a `srcset`; empty where the format was not drawn. */
export function srcSetOf({ renditions }: Pick<PictureRow, 'renditions'>, format: string): string {
  return renditions
    .filter((rendition) => rendition.format === format)
    .sort((a, b) => a.width - b.width)
    .map(({ storageKey, width }) => `${mediaHref(storageKey)} ${width}w`)
    .join(', ')
}

/** JPEG, or PNG where the picture lets the paper through, with the largest file where it is of that kind. */
function plainSrcSet(media: PictureRow, width: number): string {
  const sized = srcSetOf(media, 'jpeg') || srcSetOf(media, 'png')
  const isPlain = /\.(?:jpeg|png)$/.test(media.storageKey)
  return sized && isPlain ? `${sized}, ${mediaHref(media.storageKey)} ${width}w` : sized
}

/** The address of a stored file. */
export function mediaHref(storageKey: string): string {
  return `/media/${storageKey}`
}
