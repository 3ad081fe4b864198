import { z } from 'zod'

/** An id as forms and scripts of the admin send it. */
export const sentId = z
  .string()
  .regex(/^\d{1,18}$/)
  .transform(BigInt)
