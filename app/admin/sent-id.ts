import { idText } from '#lib/id-text.ts'

/** An id as forms and scripts of the admin send it. */
export const sentId = idText.transform(BigInt)
