import { PublishedDate } from './published-date.tsx'
import type { NamedLink, SiteIdentity } from './site-identity.ts'

type Props = {
  author: NamedLink | null
  publishedAt?: Date | null
  updatedAt?: Date | null
  readingMinutes?: number
  comments?: { count: number; href: string }
  site: Pick<SiteIdentity, 'lang' | 'timeZone'>
}

/** Who wrote it, when, how long it takes, how many answered: one line of small capitals. */
export function Byline({ author, publishedAt, updatedAt, readingMinutes, comments, site }: Props) {
  return (
    <p className="byline caps quiet">
      {author && (
        <span>
          By{' '}
          <a href={author.href} rel="author" dir="auto">
            {author.name}
          </a>
        </span>
      )}
      {publishedAt && (
        <span>
          <PublishedDate at={publishedAt} site={site} />
        </span>
      )}
      {updatedAt && (
        <span>
          updated <PublishedDate at={updatedAt} site={site} />
        </span>
      )}
      {readingMinutes !== undefined && <span>{readingMinutes}&nbsp;minute read</span>}
      {comments && (
        <span>
          <a href={comments.href}>{countComments(comments.count)}</a>
        </span>
      )}
    </p>
  )
}

/** "No comments", "1 comment", "2 comments". */
export function countComments(count: number): string {
  if (count === 0) return 'No comments'
  return count === 1 ? '1 comment' : `${count} comments`
}
