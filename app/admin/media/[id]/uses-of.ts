import type { MediaUse } from '#components/media/media-uses.tsx'
import type { MediaUsed } from '#lib/media/list-uses.ts'

/** The posts that show a file as links to their editors. */
export function usesOf(posts: MediaUsed[]): MediaUse[] {
  return posts.map(({ id, type, title }) => ({
    id: String(id),
    title: title || 'Untitled',
    href: `/admin/${type === 'PAGE' ? 'pages' : 'posts'}/${id}`,
  }))
}
