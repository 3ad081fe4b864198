import type { SiteIdentity } from '#components/site/site-identity.ts'
import type { ThreadComment } from '#components/thread/thread-comment.ts'
import type { OpenedPost } from '#lib/posts/find-by-path.ts'
import { summarise } from '#lib/posts/summary.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { hrefOf, pictureOf } from '../show-post.ts'

/** A post as schema.org's BlogPosting, with the comments that its page shows. */
export function blogPosting(
  post: OpenedPost,
  comments: ThreadComment[],
  { site, settings }: { site: SiteIdentity; settings: Settings },
) {
  const url = site.origin + hrefOf(post, settings)
  const picture = post.featuredMedia && pictureOf(post.featuredMedia)
  return {
    '@type': 'BlogPosting',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: post.title,
    description: summarise(post),
    inLanguage: post.language ?? site.lang,
    wordCount: post.wordCount,
    commentCount: post.commentCount?.approved ?? 0,
    ...(post.publishedAt && { datePublished: post.publishedAt.toISOString() }),
    ...(post.revisedAt && { dateModified: post.revisedAt.toISOString() }),
    ...(picture && { image: site.origin + picture.src }),
    author: {
      '@type': 'Person',
      name: post.author.name,
      url: `${site.origin}/author/${post.author.slug}`,
    },
    publisher: { '@type': 'Organization', name: site.title, url: site.origin },
    ...(comments.length > 0 && { comment: commentsOf(comments, url) }),
  }
}

/** The conversation in its shape. Removed comments say nothing, but what answers them does. */
function commentsOf(comments: ThreadComment[], postUrl: string): Record<string, unknown>[] {
  return comments.flatMap((comment) => {
    const answers = commentsOf(comment.replies, postUrl)
    if (comment.gone) return answers
    const url = `${postUrl}#comment-${comment.id}`
    return {
      '@type': 'Comment',
      '@id': url,
      url,
      dateCreated: comment.createdAt.toISOString(),
      author: { '@type': 'Person', name: comment.authorName },
      text: comment.text,
      ...(answers.length > 0 && { comment: answers }),
    }
  })
}
