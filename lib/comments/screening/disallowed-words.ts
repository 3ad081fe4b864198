import type { Check } from './verdict.ts'
import { wordsOf } from './words-of.ts'

/** The owner's disallowed words: a comment that has one in any field goes to the trash, where it can be found again. */
export const disallowedWords: Check = (reply, { words }) => {
  const matched = words.disallow(wordsOf(reply))
  if (matched.length === 0) return undefined
  return {
    check: 'disallowed-words',
    verdict: 'trash',
    matched,
    says: 'Contains disallowed words.',
  }
}
