import type { PostRow } from '#components/editor/posts-table.tsx'
import type { StaffPost } from '#lib/posts/list-for-staff.ts'

const STATUS = {
  DRAFT: 'Draft',
  IN_REVIEW: 'In review',
  SCHEDULED: 'Scheduled',
  PUBLISHED: 'Published',
  TRASH: 'Trash',
}

/** A post as its list shows it. */
export function postRow(post: StaffPost, path: string): PostRow {
  const { status, publishedAt, trashedAt, updatedAt, commentCount } = post
  const isLive = status === 'PUBLISHED' || status === 'SCHEDULED'
  const at = (isLive ? publishedAt : trashedAt) ?? updatedAt
  return {
    id: String(post.id),
    href: status === 'TRASH' ? null : `${path}/${post.id}`,
    title: post.title || 'Untitled',
    author: post.author.name,
    status: STATUS[status],
    marks: marksOf(post),
    categories: post.categories.map(({ category }) => category.name).join(', '),
    comments: commentCount?.approved ?? 0,
    at: at.toISOString(),
    atWords: isLive ? STATUS[status] : status === 'TRASH' ? 'Thrown away' : 'Changed',
  }
}

function marksOf({ status, sticky, visibility, draft, commentCount }: StaffPost): string[] {
  const pending = commentCount?.pending ?? 0
  return [
    status === 'DRAFT' || status === 'IN_REVIEW' ? STATUS[status] : '',
    sticky ? 'Sticky' : '',
    visibility === 'PRIVATE' ? 'Private' : '',
    visibility === 'PASSWORD' ? 'Password' : '',
    draft ? 'Unpublished changes' : '',
    pending > 0 ? `${pending} to moderate` : '',
  ].filter(Boolean)
}
