import type { Actor } from '../people/actor.ts'
import { mayChangeSettings } from '../people/may.ts'
import { hasRole } from '../people/roles.ts'

/** Moderators decide about every comment; authors about those on their own posts, as in WordPress. */
export function mayModerate(by: Actor | null, comment: { post: { authorId: bigint } }): boolean {
  return hasRole(by, 'MODERATOR') || (hasRole(by, 'AUTHOR') && comment.post.authorId === by?.id)
}

export const mayModerateEverything = (by: Actor | null): boolean => hasRole(by, 'MODERATOR')
/** The queue shows authors the comments on their own posts, moderators all. */
export const mayOpenQueue = (by: Actor | null): boolean => hasRole(by, 'AUTHOR')
export const mayBan = (by: Actor | null): boolean => hasRole(by, 'MODERATOR')

/** Settings are taken back by those who may change them, everything else by who did it and by moderators. */
export function mayUndo(by: Actor, act: { kind: string; personId: bigint | null }): boolean {
  if (/^(settings|words)\./.test(act.kind)) return mayChangeSettings(by)
  return act.personId === by.id || mayModerateEverything(by)
}
