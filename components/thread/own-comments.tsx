import { PublishedDate } from '#components/site/published-date.tsx'
import type { SiteIdentity } from '#components/site/site-identity.ts'

type OwnComment = {
  id: string
  /** Its receipt. */
  href: string
  /** Of the post. */
  title: string
  words: string
  state: 'held' | 'shown' | 'withdrawn'
  createdAt: Date
}

const STATES = {
  held: 'awaiting moderation',
  shown: 'on the page',
  withdrawn: 'taken back',
}

/** The comments that were sent from the browser that asks, each leading to its receipt. */
export function OwnComments({ comments, site }: { comments: OwnComment[]; site: SiteIdentity }) {
  if (comments.length === 0)
    return (
      <p className="note">
        This browser remembers none, or not any more. What you have sent is kept in mind for a
        quarter of an hour, and longer if you agreed to that beside the form.
      </p>
    )
  return (
    <ul className="own-comments">
      {comments.map((comment) => (
        <li key={comment.id}>
          <a href={comment.href}>
            On <bdi>{comment.title}</bdi>
          </a>
          <p dir="auto">{comment.words}</p>
          <p className="quiet">
            <PublishedDate at={comment.createdAt} site={site} withTime />, {STATES[comment.state]}
          </p>
        </li>
      ))}
    </ul>
  )
}
