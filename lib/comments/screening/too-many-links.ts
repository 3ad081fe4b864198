import type { Check } from './verdict.ts'

/** WordPress's `comment_max_links`: hold from this many links on, counted after bare addresses became links; 0 switches it off. */
export const tooManyLinks: Check = ({ linkCount, linkHosts }, { settings }) => {
  if (settings.maxLinks === 0 || linkCount < settings.maxLinks) return undefined
  return {
    check: 'too-many-links',
    verdict: 'hold',
    matched: linkHosts.map((text) => ({ field: 'comment', text })),
    says: `Has ${linkCount} ${linkCount === 1 ? 'link' : 'links'}, and comments are held from ${settings.maxLinks} on.`,
  }
}
