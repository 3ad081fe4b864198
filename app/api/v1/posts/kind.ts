import type { PostType } from '#lib/db/generated/enums.ts'

/** Posts and pages are asked for alike, at addresses of their own. */
export type Kind = { type: PostType; path: string; one: string; many: string; name: string }

export const KINDS: readonly Kind[] = [
  { type: 'POST', path: '/posts', one: 'a post', many: 'Posts', name: 'Post' },
  { type: 'PAGE', path: '/pages', one: 'a page', many: 'Pages', name: 'Page' },
]
