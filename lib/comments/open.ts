import type { Settings } from '#lib/settings/schema.ts'

type Post = {
  type: 'POST' | 'PAGE'
  commentsOpen: boolean
  commentsCloseAt: Date | null
  publishedAt: Date | null
}
type Rules = Pick<Settings, 'commentsEnabled' | 'closeOldPosts' | 'closeAfterDays'>

/**
 * Why nobody can reply to a post, in a sentence for readers; null where people can. WordPress's rules: the switch on the post, and
 * posts, but not pages, close by age (0 days: never); ours: a switch for the whole site and a closing date.
 */
export function whyClosed(post: Post, settings: Rules, now: Date): string | null {
  const since = (date: Date) => now.getTime() - date.getTime()
  if (!settings.commentsEnabled || !post.commentsOpen) return 'Comments are closed.'
  if (post.commentsCloseAt && since(post.commentsCloseAt) >= 0) return 'Comments are closed.'
  const days = settings.closeOldPosts && post.type === 'POST' ? settings.closeAfterDays : 0
  if (days > 0 && post.publishedAt && since(post.publishedAt) > days * 86_400_000) {
    return `Comments are closed ${days} ${days === 1 ? 'day' : 'days'} after publication.`
  }
  return null
}
