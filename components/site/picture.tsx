/** A stored picture with its files, ready for a `picture` element. */
export type PictureProps = {
  src: string
  width: number
  height: number
  /** The same picture in other formats and widths, the smallest files first. */
  sources: { type: string; srcSet: string }[]
  /** What every browser reads, in several widths; empty where there is only `src`. */
  srcSet?: string
  /** Keeps the subject in view where only a part is shown: "focal-x-2 focal-y-7" (`focal.css`). */
  focalClass?: string
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
          srcSet={picture.srcSet || undefined}
          sizes={picture.srcSet ? COLUMN_SIZES : undefined}
          className={picture.focalClass}
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
