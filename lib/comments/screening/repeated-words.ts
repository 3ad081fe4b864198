import type { Check } from './verdict.ts'

/** The same words on several posts are an advertisement. Short ones ("Thank you!") are repeated in good faith. */
export const repeatedWords: Check = ({ text }, { settings, repeatedOn }) => {
  if (!settings.holdRepeatedWords || repeatedOn === 0 || text.length < 40) return undefined
  return {
    check: 'repeated-words',
    verdict: 'hold',
    matched: [{ field: 'comment', text: text.slice(0, 200) }],
    says: `The same words stand on ${repeatedOn} other ${repeatedOn === 1 ? 'post' : 'posts'}.`,
  }
}
