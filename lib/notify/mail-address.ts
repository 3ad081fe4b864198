import { z } from 'zod'

/** One address and nothing else: no list, no name, no line break. RFC 5321 allows 254 characters. */
const mailAddress = z.email().max(254)

/** Whether a mail can be sent to `text`. */
export const isMailAddress = (text: string): boolean => mailAddress.safeParse(text).success
