import type { SiteIdentity } from '#components/site/site-identity.ts'
import type { OpenedPost } from '#lib/posts/find-by-path.ts'
import { summarise } from '#lib/posts/summary.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { hrefOf, pictureOf } from '../show-post.ts'

/** A post as schema.org's BlogPosting. */
export function blogPosting(post: OpenedPost, site: SiteIdentity, settings: Settings) {
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
  }
}
