import type { Actor } from '#lib/people/actor.ts'
import { hasRole } from '#lib/people/roles.ts'
import type { Check } from './verdict.ts'

/** The post's author and everybody who moderates are approved outright, as in WordPress. */
export const ownPeople: Check = (_reply, { by, post }) => {
  if (!isOwnPeople(by, post)) return undefined
  const says = by?.id === post.authorId ? 'Written by the post’s author.' : 'Written by staff.'
  return { check: 'own-people', verdict: 'approve', matched: [], says }
}

/** Also free of the flood's limits. */
export function isOwnPeople(by: Actor | null, post: { authorId: bigint }): boolean {
  return by?.id === post.authorId || hasRole(by, 'MODERATOR')
}
