import { z } from 'zod'

/** Lists of 60,000 lines are real, and take about a million characters. */
const MOST_WORDS = 3_000_000

const words = z
  .string()
  .max(MOST_WORDS)
  .transform((typed) => typed.replaceAll('\r\n', '\n'))

/** The owner's two lists as a form sends them. */
export const wordLists = z.object({ holdWords: words, disallowedWords: words })
