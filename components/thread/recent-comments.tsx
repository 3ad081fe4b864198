import { PublishedDate } from '#components/site/published-date.tsx'
import type { NamedLink, SiteIdentity } from '#components/site/site-identity.ts'

export type RecentComment = {
  id: string
  authorName: string
  /** The first words, as plain text. */
  words: string
  createdAt: Date
  /** Leads to the comment on its page. */
  href: string
  post: NamedLink
}

type Props = { comments: RecentComment[]; site: SiteIdentity }

/** What readers said last, anywhere on the site. */
export function RecentComments({ comments, site }: Props) {
  if (comments.length === 0) return null
  return (
    <section className="recent-comments hung" aria-labelledby="recent-comments">
      <h2 id="recent-comments" className="in-margin caps">
        Latest comments
      </h2>
      <ol>
        {comments.map((comment) => (
          <li key={comment.id}>
            <p dir="auto">
              <a href={comment.href}>{comment.words}</a>
            </p>
            <p className="quiet caps">
              <bdi>{comment.authorName}</bdi> on{' '}
              <a href={comment.post.href} dir="auto">
                {comment.post.name}
              </a>
              , <PublishedDate at={comment.createdAt} site={site} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
