import type { Check } from './verdict.ts'

/** WordPress's "Comment must be manually approved". */
export const heldEverywhere: Check = (_reply, { settings }) =>
  settings.holdEverything
    ? {
        check: 'held-everywhere',
        verdict: 'hold',
        matched: [],
        says: 'Every comment waits for approval.',
      }
    : undefined
