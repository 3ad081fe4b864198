/** A stored picture with its files, ready for a `picture` element. */
export type PictureProps = {
  src: string
  width: number
  height: number
  /** The same picture in other formats and widths, the smallest files first. */
  sources: { type: string; srcSet: string }[]
  alt: string
  caption?: string
}

/** The text column of the style sheet: what a browser needs to choose a file before it has the style sheet. */
export const COLUMN_SIZES = '(width >= 62rem) 37rem, 92vw'

/** A figure whose space is known before it loads. The first picture of a page is wanted early, the others late. */
export function Picture({ early = false, ...picture }: PictureProps & { early?: boolean }) {
  return (
    <figure>
      <picture>
        {picture.sources.map(({ type, srcSet }) => (
          <source key={type} type={type} srcSet={srcSet} sizes={COLUMN_SIZES} />
        ))}
        <img
          src={picture.src}
          width={picture.width}
          height={picture.height}
          alt={picture.alt}
          loading={early ? 'eager' : 'lazy'}
          fetchPriority={early ? 'high' : undefined}
          decoding="async"
        />
      </picture>
      {picture.caption && <figcaption dir="auto">{picture.caption}</figcaption>}
    </figure>
  )
}
