import type { Frame } from '../frame.ts'
import type { Kind } from '../kinds.ts'
import { drawPicture, UnreadablePicture } from './draw-picture.ts'
import type { DrawnPicture } from './drawn.ts'

/** A picture in every size, or null where its bytes cannot be read as one. */
export function tryToDraw(
  bytes: Uint8Array,
  kind: Kind,
  frame?: Frame,
): Promise<DrawnPicture | null> {
  return drawPicture(bytes, kind, frame).catch((error) => {
    if (error instanceof UnreadablePicture) return null
    throw error
  })
}
