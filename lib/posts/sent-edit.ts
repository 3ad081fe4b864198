import { z } from 'zod'
import { sumOf, withChange } from '../html/change/rules.ts'
import { type PostEdit, postEdit } from './fields.ts'

/** Words as what changed in those that the site has. */
const changedWords = z.object({
  head: z.number().int().min(0),
  tail: z.number().int().min(0),
  words: postEdit.shape.html,
  /** `sumOf` the whole: the site may have others than the writer believes. */
  sum: z.number().int().min(0),
})

/** A save as it travels: the words whole, or as what changed in them. */
export const sentEdit = postEdit.extend({ html: z.union([postEdit.shape.html, changedWords]) })

export type SentEdit = z.infer<typeof sentEdit>

/** The save with its words whole again; null where they are a change to others than `before`. */
export function wholeEdit({ html, ...edit }: SentEdit, before: string): PostEdit | null {
  if (typeof html === 'string') return { ...edit, html }
  if (html.head + html.tail > before.length) return null
  const whole = withChange(before, html)
  const isMeant = sumOf(whole) === html.sum && postEdit.shape.html.safeParse(whole).success
  return isMeant ? { ...edit, html: whole } : null
}
