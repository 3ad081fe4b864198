/** What is known of a stored picture; the columns of `Media` and its renditions. */
export type PictureRow = {
  storageKey: string
  width: number | null
  height: number | null
  renditions: { format: string; width: number; storageKey: string }[]
}

/** What a page needs for `<picture>`: plain data, addresses included. */
export type Picture = {
  src: string
  width: number
  height: number
  /** Smallest files first; `type` and `srcSet` go on a `<source>` each. */
  sources: { type: string; srcSet: string }[]
}

/** The files of a stored picture, or null for what has no size: a sound, a document. */
export function pictureFor(media: PictureRow): Picture | null {
  if (!media.width || !media.height) return null
  const sources = ['avif', 'webp'].flatMap((format) => {
    const srcSet = srcSetOf(media, format)
    return srcSet ? [{ type: `image/${format}`, srcSet }] : []
  })
  return { src: mediaHref(media.storageKey), width: media.width, height: media.height, sources }
}

/** The widths of one format as a `srcset`; empty where the format was not drawn. */
export function srcSetOf({ renditions }: Pick<PictureRow, 'renditions'>, format: string): string {
  return renditions
    .filter((rendition) => rendition.format === format)
    .sort((a, b) => a.width - b.width)
    .map(({ storageKey, width }) => `${mediaHref(storageKey)} ${width}w`)
    .join(', ')
}

/** The address of a stored file. */
export function mediaHref(storageKey: string): string {
  return `/media/${storageKey}`
}
