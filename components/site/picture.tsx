/** A stored picture with its renditions, ready for an `img` element. */
export type PictureProps = {
  src: string
  srcSet?: string
  width: number
  height: number
  alt: string
  caption?: string
}

/** A figure whose space is known before it loads. The first picture of a page is wanted early, the others late. */
export function Picture({ early = false, ...picture }: PictureProps & { early?: boolean }) {
  return (
    <figure>
      {/* biome-ignore lint/performance/noImgElement: a document needs no image component; sizes come from lib/media */}
      <img
        src={picture.src}
        srcSet={picture.srcSet}
        sizes="(width >= 62rem) 39rem, 92vw"
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={early ? 'eager' : 'lazy'}
        fetchPriority={early ? 'high' : undefined}
        decoding="async"
      />
      {picture.caption && <figcaption dir="auto">{picture.caption}</figcaption>}
    </figure>
  )
}
