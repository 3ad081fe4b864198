import type { Check } from './verdict.ts'

/**
 * WordPress's "Comment author must have a previously approved comment". A typed name and e-mail prove nothing, so by default only an
 * account, a signed cookie or a confirmed address counts; the owner may choose WordPress's way.
 */
export const firstTimer: Check = ({ name, email }, { settings, approvedBefore }) => {
  if (!settings.requirePreviouslyApproved || approvedBefore.proven) return undefined
  if (!approvedBefore.typed) {
    return {
      check: 'first-timer',
      verdict: 'hold',
      matched: [],
      says: 'The writer has no approved comment yet.',
    }
  }
  if (settings.previouslyApprovedBy === 'typed') return undefined
  return {
    check: 'first-timer',
    verdict: 'hold',
    matched: [
      { field: 'name', text: name },
      { field: 'email', text: email },
    ],
    says: 'A writer with this name and e-mail has an approved comment, but nothing proves that it is the same person.',
  }
}
