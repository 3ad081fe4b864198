import type { Check } from './verdict.ts'

/**
 * Written faster than people write. The page is the same for everybody and may be old, so that it cannot hold a time; its script says how
 * long the form was open. Whoever sends none has no script, and nothing is held against that.
 */
export const tooFast: Check = ({ seconds }, { settings }) => {
  if (seconds === null || seconds >= settings.fastestSeconds) return undefined
  return {
    check: 'too-fast',
    verdict: 'hold',
    matched: [{ field: 'seconds', text: seconds.toFixed(1) }],
    says: `Written within ${seconds.toFixed(1)} seconds of opening the page.`,
  }
}
