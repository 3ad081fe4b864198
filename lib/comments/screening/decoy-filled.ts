import type { Check } from './verdict.ts'

/**
 * Where the honeypot is set, the form's own field has another name on every post, and people do not see the one called "comment". Whoever
 * fills that in read the page as a program does. Whoever sends it alone never saw the form, or opened it before the trap was set.
 */
export const decoyFilled: Check = ({ decoy }, { settings }) => {
  if (!settings.honeypot || decoy === '') return undefined
  const check = 'decoy-filled'
  if (decoy === null) {
    return { check, verdict: 'hold', matched: [], says: 'Was not written in this post’s form.' }
  }
  return {
    check,
    verdict: 'spam',
    matched: [{ field: 'decoy', text: decoy.slice(0, 200) }],
    says: 'Filled in a field that people do not see.',
  }
}
