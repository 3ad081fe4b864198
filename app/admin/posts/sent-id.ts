import { z } from 'zod'

/** An id as the editor sends it. */
export const sentId = z
  .string()
  .regex(/^\d{1,18}$/)
  .transform(BigInt)
