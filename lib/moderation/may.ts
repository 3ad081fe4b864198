import type { Actor } from '../people/actor.ts'
import { hasRole } from '../people/roles.ts'

/** Moderators decide about every comment; authors about those on their own posts, as in WordPress. */
export function mayModerate(by: Actor | null, comment: { post: { authorId: bigint } }): boolean {
  return hasRole(by, 'MODERATOR') || (hasRole(by, 'AUTHOR') && comment.post.authorId === by?.id)
}

export const mayModerateEverything = (by: Actor | null): boolean => hasRole(by, 'MODERATOR')
/** The queue shows authors the comments on their own posts, moderators all. */
export const mayOpenQueue = (by: Actor | null): boolean => hasRole(by, 'AUTHOR')
export const mayBan = (by: Actor | null): boolean => hasRole(by, 'MODERATOR')
