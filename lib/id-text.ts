import { z } from 'zod'

/** An id as forms, addresses and programs send it: digits, and no more than fit into a bigint. */
export const idText = z.string().regex(/^\d{1,18}$/)
