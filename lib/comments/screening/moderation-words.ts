import type { Check } from './verdict.ts'
import { wordsOf } from './words-of.ts'

/** The owner's moderation words: a comment that has one in any field is held. */
export const moderationWords: Check = (reply, { words }) => {
  const matched = words.hold(wordsOf(reply))
  if (matched.length === 0) return undefined
  return { check: 'moderation-words', verdict: 'hold', matched, says: 'Contains moderation words.' }
}
