/** One encoding of a picture. */
export type Drawn = { format: string; width: number; height: number; bytes: Uint8Array }

export type DrawnPicture = {
  /** The largest one, in the format it came in (a drawing as PNG): what a plain link shows. */
  original: Drawn
  /** The columns' widths as AVIF, WebP and what every browser reads; and "card", for links on other sites. */
  renditions: Drawn[]
  /** "#rrggbb", the picture's prevailing colour. */
  color: string
}
