import type { Check } from './verdict.ts'

/** A link to where a comment linked that somebody decided to be spam. */
export const spamHosts: Check = (_reply, { settings, spamHosts: hosts }) => {
  if (!settings.holdSpamHosts || hosts.length === 0) return undefined
  return {
    check: 'spam-hosts',
    verdict: 'hold',
    matched: hosts.map((text) => ({ field: 'comment', text })),
    says: 'Links to a host that was seen in spam.',
  }
}
