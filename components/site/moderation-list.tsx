import { PublishedDate } from '#components/site/published-date.tsx'
import type { SiteIdentity } from '#components/site/site-identity.ts'
import type { PublicDecision } from '#lib/moderation/public-log.ts'

const DONE: Record<PublicDecision['kind'], string> = {
  approve: 'published',
  hold: 'held back for another look',
  spam: 'set aside as spam',
  trash: 'removed',
  restore: 'brought back',
  delete: 'deleted for ever',
}

type Props = { decisions: readonly PublicDecision[]; site: SiteIdentity }

/** What moderators decided, without a name. */
export function ModerationList({ decisions, site }: Props) {
  return (
    <ol className="decisions">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <p>
            <span className="caps quiet">
              <PublishedDate at={decision.at} site={site} />
            </span>{' '}
            {sentenceOf(decision)}
            <Posts posts={decision.posts} comments={decision.comments} />.
            {decision.takenBack && <span className="quiet"> This was taken back.</span>}
          </p>
          {decision.reason && (
            <p className="quiet" dir="auto">
              “{decision.reason}”
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

function sentenceOf({ comments, kind }: PublicDecision): string {
  const what = comments === 1 ? 'One comment was' : `${comments.toLocaleString('en')} comments were`
  return `${what} ${DONE[kind]}`
}

function Posts({ posts, comments }: Pick<PublicDecision, 'posts' | 'comments'>) {
  if (posts.length === 0) return null
  return (
    <>
      {comments > posts.length && posts.length > 1 ? ', among others on ' : ' on '}
      {posts.map(({ title, href }, index) => (
        <span key={href}>
          {index > 0 && ', '}
          <a href={href} dir="auto">
            {title}
          </a>
        </span>
      ))}
    </>
  )
}
