import { PublishedDate } from '#components/site/published-date.tsx'
import type { SiteIdentity } from '#components/site/site-identity.ts'
import type { ThreadComment } from './thread-comment.ts'

type Props = {
  comment: ThreadComment
  postHref: string
  site: SiteIdentity
  /** Top-level comments hang their head in the page's margin. */
  hung?: boolean
}

const badges = { author: 'author of the post', staff: 'staff' }

/** One comment and, inside it, the answers to it. */
export function Comment({ comment, postHref, site, hung = false }: Props) {
  const classes = ['comment', hung && 'hung', comment.pinned && 'pinned'].filter(Boolean).join(' ')
  return (
    <li className={classes} id={`comment-${comment.id}`}>
      <CommentHead comment={comment} site={site} />
      <div className="comment-body">
        {comment.replyTo && (
          <p className="quiet">
            To <a href={`#comment-${comment.replyTo.id}`}>{comment.replyTo.authorName}</a>:
          </p>
        )}
        <CommentWords comment={comment} />
        {comment.mayReply && <ReplyLink comment={comment} postHref={postHref} />}
      </div>
      {comment.replies.length > 0 && (
        <ol className="replies">
          {comment.replies.map((reply) => (
            <Comment key={reply.id} comment={reply} postHref={postHref} site={site} />
          ))}
        </ol>
      )}
    </li>
  )
}

function CommentHead({ comment, site }: Pick<Props, 'comment' | 'site'>) {
  return (
    <header className="comment-head in-margin">
      <h3 className="comment-name">
        <span className="comment-number">{comment.number}.</span>{' '}
        {comment.gone ? 'Removed' : <CommentAuthor comment={comment} />}
      </h3>
      {comment.badge && <span className="badge">{badges[comment.badge]}</span>}
      <span className="comment-date">
        {comment.mark && <WriterMark path={comment.mark} />}
        <a href={`#comment-${comment.id}`}>
          <PublishedDate at={comment.createdAt} site={site} withTime />
        </a>
        {comment.edited && ', edited'}
      </span>
      {comment.pinned && <span className="badge">pinned</span>}
    </header>
  )
}

/** The same under all that one writer said; the name beside it says who. */
function WriterMark({ path }: { path: string }) {
  return (
    <svg className="writer-mark" viewBox="0 0 5 5" width="14" height="14" aria-hidden="true">
      <path fill="currentColor" d={path} />
    </svg>
  )
}

function CommentAuthor({ comment }: Pick<Props, 'comment'>) {
  return (
    <>
      By{' '}
      {comment.authorUrl ? (
        <a href={comment.authorUrl} rel="nofollow ugc noopener" dir="auto">
          {comment.authorName}
        </a>
      ) : (
        <bdi>{comment.authorName}</bdi>
      )}
    </>
  )
}

function CommentWords({ comment }: Pick<Props, 'comment'>) {
  if (comment.gone) return <p className="comment-gone">This comment was removed.</p>
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/html/comment when it was stored
    <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: comment.html }} />
  )
}

function ReplyLink({ comment, postHref }: Pick<Props, 'comment' | 'postHref'>) {
  return (
    <p className="comment-act">
      <a
        href={`${postHref}?replyto=${comment.id}#respond`}
        rel="nofollow"
        data-reply-to={comment.id}
        data-reply-name={comment.authorName}
        aria-label={`Reply to ${comment.authorName}`}
      >
        Reply
      </a>
    </p>
  )
}
