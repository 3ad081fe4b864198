type Point = { x: number; y: number }
export type Crop = Point & { width: number; height: number }

/** A part of a picture, null for all of it, and the place of its subject; in shares, 0 to 1. */
export type Placed = { crop: Crop | null; focal: Point }

const clamp = (share: number) => Math.min(1, Math.max(0, share))

/** The focal point of a frame, which is a place in the part that is shown, as a place in the whole picture. */
export function fromShown({ crop, focal }: Placed): Point {
  if (!crop) return focal
  return { x: crop.x + focal.x * crop.width, y: crop.y + focal.y * crop.height }
}

/** The frame of a crop and a place in the whole picture; a subject that was cropped away is at the edge next to it. */
export function toShown({ crop, focal }: Placed): Placed {
  if (!crop) return { crop, focal }
  const x = clamp((focal.x - crop.x) / crop.width)
  const y = clamp((focal.y - crop.y) / crop.height)
  return { crop, focal: { x, y } }
}
