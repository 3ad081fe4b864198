import { hashOf } from './keyed-hash.ts'
import { foldText } from './screening/fold.ts'

/** The same for the same words, whatever their case, accents, spaces and signs; empty where there are no words. */
export function textHash(text: string): string {
  const words = foldText(text, { accents: false })
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words && hashOf(words)
}
