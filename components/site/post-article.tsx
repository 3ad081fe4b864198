import { Byline } from './byline.tsx'
import { Picture, type PictureProps } from './picture.tsx'
import { PostFiling } from './post-filing.tsx'
import type { NamedLink, SiteIdentity } from './site-identity.ts'
import { type Heading, TableOfContents } from './table-of-contents.tsx'

/** A post or page with everything that its article shows. `html` is sanitised when it is stored. */
export type ShownPost = {
  title: string
  html: string
  standfirst?: string
  author: NamedLink | null
  publishedAt: Date | null
  /** Only where it was changed noticeably later than it was published. */
  updatedAt?: Date
  readingMinutes: number
  picture?: PictureProps
  /** Empty for short posts. */
  headings: Heading[]
  categories: NamedLink[]
  tags: NamedLink[]
  comments?: { count: number; href: string }
  /** Where it is edited, for those who may. */
  editHref?: string
}

/** The article: title, byline, picture, words, and where it is filed. */
export function PostArticle({ post, site }: { post: ShownPost; site: SiteIdentity }) {
  return (
    <article className="hung">
      <header className="post-head">
        <h1 dir="auto">{post.title}</h1>
        {post.standfirst && (
          <p className="standfirst" dir="auto">
            {post.standfirst}
          </p>
        )}
        {(post.author ?? post.publishedAt) && <Byline {...post} site={site} />}
        {post.editHref && (
          <p className="edit-link quiet caps">
            <a href={post.editHref}>Edit this {post.publishedAt ? 'post' : 'page'}</a>
          </p>
        )}
        {post.picture && <Picture {...post.picture} early />}
      </header>
      {post.headings.length > 0 && <TableOfContents headings={post.headings} />}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/html/post when it was stored */}
      <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: post.html }} />
      <PostFiling categories={post.categories} tags={post.tags} />
    </article>
  )
}
