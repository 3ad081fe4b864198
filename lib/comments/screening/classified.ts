import type { Check } from './verdict.ts'

/**
 * The local classifier's opinion. It never deletes: at the most it sets aside as spam, where it can be found again. While it is only to
 * be logged, it says what it would have done, and does nothing.
 */
export const classified: Check = (_reply, { settings, classified }) => {
  const { classifier, classifierHoldAbove, classifierSpamAbove } = settings
  if (classifier === 'off' || !classified) return undefined
  const percent = Math.round(classified.score * 100)
  if (percent <= Math.min(classifierHoldAbove, classifierSpamAbove)) return undefined
  const verdict = percent > classifierSpamAbove ? 'spam' : 'hold'
  const logged = classifier === 'log'
  const would = verdict === 'spam' ? 'It would be marked as spam' : 'It would be held'
  return {
    check: 'classifier',
    verdict: logged ? 'note' : verdict,
    matched: classified.because,
    says: `Looks like spam: ${percent} of 100.${logged ? ` ${would}, if the classifier were more than logged.` : ''}`,
  }
}
