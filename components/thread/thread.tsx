import type { ReactNode } from 'react'
import { countComments } from '#components/site/byline.tsx'
import { Pagination } from '#components/site/pagination.tsx'
import type { SiteIdentity } from '#components/site/site-identity.ts'
import { Comment } from './comment.tsx'
import type { ThreadComment } from './thread-comment.ts'
import { ThreadOrder } from './thread-order.tsx'

type Props = {
  comments: ThreadComment[]
  /** All approved comments of the post, on every page of the thread. */
  count: number
  postHref: string
  page: number
  pages: number
  /** The page that the post's own address shows. */
  defaultPage: number
  /** How the conversation stands, and whether the reader asked for that in the address. */
  order: { current: 'newest' | 'oldest' | null; asked: boolean }
  /** Why nobody can answer here, or null where people can. */
  closed?: string | null
  site: SiteIdentity
  /** The reply form, or a receipt, below the conversation. */
  children?: ReactNode
}

/** The numbered conversation under a post. */
export function Thread({
  comments,
  count,
  postHref,
  page,
  pages,
  defaultPage,
  order,
  closed,
  site,
  children,
}: Props) {
  const query = order.asked ? `?comments=${order.current}` : ''
  return (
    <section className="thread" id="comments" aria-labelledby="comments-title">
      {count > 0 && (
        <header className="thread-head hung">
          <h2 id="comments-title">{countComments(count)}</h2>
          {(comments.length > 1 || pages > 1) && (
            <ThreadOrder postHref={postHref} current={order.current} />
          )}
        </header>
      )}
      {count === 0 && (
        <h2 id="comments-title" className="unseen">
          Comments
        </h2>
      )}
      {comments.length > 0 && (
        <ol className="comments">
          {comments.map((comment) => (
            <Comment key={comment.id} comment={comment} postHref={postHref} site={site} hung />
          ))}
        </ol>
      )}
      <Pagination
        page={page}
        pages={pages}
        newer="Earlier comments"
        older="Later comments"
        hrefOf={(page) =>
          page === defaultPage
            ? `${postHref}${query}#comments`
            : `${postHref}/comments/page/${page}${query}#comments`
        }
      />
      {closed && (
        <div className="hung">
          <p className="comment-gone">{closed}</p>
        </div>
      )}
      {children && <div className="hung">{children}</div>}
    </section>
  )
}
