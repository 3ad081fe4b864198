import type { PictureProps } from '#components/site/picture.tsx'
import type { ListedPost } from '#components/site/post-list.tsx'
import type { NamedLink } from '#components/site/site-identity.ts'
import { pictureFor } from '#lib/media/picture.ts'
import { postPath, primaryCategory } from '#lib/posts/permalink.ts'
import type { FeaturedMedia, LinkedPost, PublishedPost } from '#lib/posts/published-post.ts'
import { readingMinutes } from '#lib/posts/reading-time.ts'
import { summarise } from '#lib/posts/summary.ts'
import type { Settings } from '#lib/settings/schema.ts'

type Shape = Pick<Settings, 'permalinkStructure' | 'timezone'>

/** The path of a post under the site's settings. */
export function hrefOf(post: LinkedPost, settings: Shape): string {
  return postPath(post, settings.permalinkStructure, settings.timezone)
}

/** A post as a list shows it. */
export function listedPost(post: PublishedPost, settings: Shape): ListedPost {
  const category = primaryCategory(post)
  const picture = post.featuredMedia && pictureOf(post.featuredMedia)
  return {
    id: String(post.id),
    title: post.title || 'Untitled',
    href: hrefOf(post, settings),
    summary: summarise(post),
    author: { name: post.author.name, href: `/author/${post.author.slug}` },
    publishedAt: post.publishedAt ?? new Date(0),
    ...(category && { category: categoryLink(category) }),
    ...(picture && { picture }),
    readingMinutes: readingMinutes(post.wordCount),
    commentCount: post.commentCount?.approved ?? 0,
    sticky: post.sticky,
  }
}

/** A post as a link. */
export function linkTo(post: LinkedPost, settings: Shape): NamedLink {
  return { name: post.title || 'Untitled', href: hrefOf(post, settings) }
}

export function categoryLink(category: { name: string; path: string }): NamedLink {
  return {
    name: category.name,
    href: `/category/${category.path.split('/').map(encodeURIComponent).join('/')}`,
  }
}

export function tagLink(tag: { name: string; slug: string }): NamedLink {
  return { name: tag.name, href: `/tag/${encodeURIComponent(tag.slug)}` }
}

/** The featured picture with its sizes, or null where it is not a picture with a known size. */
export function pictureOf(media: FeaturedMedia): PictureProps | null {
  const picture = pictureFor(media)
  if (!picture) return null
  return { ...picture, alt: media.alt, ...(media.caption && { caption: media.caption }) }
}
