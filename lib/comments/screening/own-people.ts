import { hasRole } from '#lib/people/roles.ts'
import type { Check } from './verdict.ts'

/** The post's author and everybody who moderates are approved outright, as in WordPress. */
export const ownPeople: Check = (_reply, { by, post }) => {
  const isAuthor = by?.id === post.authorId
  if (!isAuthor && !hasRole(by, 'MODERATOR')) return undefined
  return {
    check: 'own-people',
    verdict: 'approve',
    matched: [],
    says: isAuthor ? 'Written by the post’s author.' : 'Written by staff.',
  }
}
