import type { PostStatus, PostType } from '../db/generated/enums.ts'
import type { Actor } from '../people/actor.ts'
import { hasRole } from '../people/roles.ts'

/** WordPress's meaning of the roles: contributors write drafts, authors publish their own, editors manage everybody's. */
type Written = { type: PostType; status: PostStatus; authorId: bigint }

export const mayWritePosts = (by: Actor | null): boolean => hasRole(by, 'CONTRIBUTOR')
export const mayWritePages = (by: Actor | null): boolean => hasRole(by, 'EDITOR')

export function mayEditPost(by: Actor | null, post: Written): boolean {
  if (hasRole(by, 'EDITOR')) return true
  if (post.type === 'PAGE' || post.authorId !== by?.id) return false
  const unpublished = post.status === 'DRAFT' || post.status === 'IN_REVIEW'
  return hasRole(by, 'AUTHOR') || (unpublished && hasRole(by, 'CONTRIBUTOR'))
}

export function mayPublishPost(by: Actor | null, post: Written): boolean {
  return hasRole(by, 'AUTHOR') && mayEditPost(by, post)
}

/** A private post is for its author and for editors. */
export function mayReadPrivatePost(by: Actor | null, post: { authorId: bigint }): boolean {
  return hasRole(by, 'EDITOR') || (by !== null && by.id === post.authorId && hasRole(by, 'AUTHOR'))
}

/** Redirects that somebody sets by hand, and menus, are the site's, as its settings are. */
export const mayManageRedirects = (by: Actor | null): boolean => hasRole(by, 'ADMINISTRATOR')
export const mayEditMenus = (by: Actor | null): boolean => hasRole(by, 'ADMINISTRATOR')
