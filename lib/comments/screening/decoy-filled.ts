import type { Check } from './verdict.ts'

/** A field that people do not see was filled in: a program wrote this. */
export const decoyFilled: Check = ({ decoy }, { settings }) => {
  if (!settings.honeypot || !decoy) return undefined
  return {
    check: 'decoy-filled',
    verdict: 'spam',
    matched: [{ field: 'decoy', text: decoy.slice(0, 200) }],
    says: 'Filled in a field that people do not see.',
  }
}
