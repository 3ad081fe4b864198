/** A file of the library, as screens show it. */
export type MediaItem = {
  id: string
  fileName: string
  title: string
  alt: string
  caption: string
  mime: string
  bytes: number
  /** Null where it is not a picture. */
  picture: { src: string; srcSet: string; width: number; height: number; small: string } | null
  href: string
  /** How many posts show it. */
  uses: number
  /** ISO 8601; null where it is not in the trash. */
  trashedAt: string | null
}
