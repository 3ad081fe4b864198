import { z } from 'zod'

const share = z.number().min(0).max(1)

const crop = z
  .object({ x: share, y: share, width: share.min(0.02), height: share.min(0.02) })
  .refine(({ x, y, width, height }) => x + width <= 1.000001 && y + height <= 1.000001)

/**
 * What of a picture is shown and where its subject is, in shares (0 to 1) of the picture from its left and its top; the focal point is a
 * place in the part that is shown. Data only: the picture itself stays whole, and what readers get is drawn from it.
 */
export const frameSchema = z.object({
  crop: crop.nullable(),
  focal: z.object({ x: share, y: share }),
})

export type Frame = z.infer<typeof frameSchema>

/** All of the picture, with its subject in the middle. */
export const WHOLE: Frame = { crop: null, focal: { x: 0.5, y: 0.5 } }

type Row = {
  focalX: number
  focalY: number
  cropX: number | null
  cropY: number | null
  cropWidth: number | null
  cropHeight: number | null
}

/** The frame that the columns of a media item hold. */
export function frameOf({ focalX, focalY, cropX, cropY, cropWidth, cropHeight }: Row): Frame {
  const isWhole = cropX === null || cropY === null || cropWidth === null || cropHeight === null
  return {
    crop: isWhole ? null : { x: cropX, y: cropY, width: cropWidth, height: cropHeight },
    focal: { x: focalX, y: focalY },
  }
}

/** The columns that hold a frame. */
export function frameColumns({ crop, focal }: Frame): Row {
  return {
    focalX: focal.x,
    focalY: focal.y,
    cropX: crop?.x ?? null,
    cropY: crop?.y ?? null,
    cropWidth: crop?.width ?? null,
    cropHeight: crop?.height ?? null,
  }
}
