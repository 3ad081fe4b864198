import { Byline } from './byline.tsx'
import { Picture, type PictureProps } from './picture.tsx'
import { PublishedDate } from './published-date.tsx'
import type { NamedLink, SiteIdentity } from './site-identity.ts'

/** A post as it stands in a list. */
export type ListedPost = {
  id: string
  title: string
  href: string
  summary: string
  author: NamedLink | null
  publishedAt: Date
  category?: NamedLink
  picture?: PictureProps
  readingMinutes: number
  commentCount: number
  sticky?: boolean
}

/** Posts under one another, newest first, each with its date in the margin. */
export function PostList({ posts, site }: { posts: ListedPost[]; site: SiteIdentity }) {
  // Only the first entry's picture is surely seen without scrolling.
  return (
    <div className="entries">
      {posts.map((post, index) => (
        <PostEntry key={post.id} post={post} site={site} first={index === 0} />
      ))}
    </div>
  )
}

function PostEntry({
  post,
  site,
  first,
}: {
  post: ListedPost
  site: SiteIdentity
  first: boolean
}) {
  return (
    <article className="entry hung" aria-labelledby={`post-${post.id}`}>
      <p className="in-margin caps">
        {post.sticky && <span className="line">Start here</span>}
        <PublishedDate at={post.publishedAt} site={site} />
        {post.category && (
          <span className="line quiet">
            in{' '}
            <a href={post.category.href} dir="auto">
              {post.category.name}
            </a>
          </span>
        )}
      </p>
      <div>
        {post.picture && <Picture {...post.picture} early={first} />}
        <h2 id={`post-${post.id}`} dir="auto">
          <a href={post.href}>{post.title}</a>
        </h2>
        <p className="summary" dir="auto">
          {post.summary}
        </p>
        <Byline
          author={post.author}
          readingMinutes={post.readingMinutes}
          comments={{ count: post.commentCount, href: `${post.href}#comments` }}
          site={site}
        />
      </div>
    </article>
  )
}
