import type { Metadata } from 'next'
import { CARD } from '#lib/media/card-size.ts'
import { canDrawCard } from '#lib/media/draw-card.ts'
import { mediaHref } from '#lib/media/picture.ts'
import type { OpenedPost } from '#lib/posts/find-by-path.ts'
import { summarise } from '#lib/posts/summary.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { cardHref } from '../cards/card-of.ts'
import { loadSite } from '../load-site.ts'
import { hrefOf, pictureOf } from '../show-post.ts'
import type { Resolved } from './resolve.ts'

/** The head of a page: title, description, canonical address, Open Graph. */
export async function describe(found: Resolved): Promise<Metadata> {
  if (found.kind === 'post') return describePost(found.post, found.commentsPage)
  if (found.kind === 'redirect') return {}
  const { archive, page } = found
  const base = archive?.href ?? ''
  return {
    ...(archive && { title: page > 1 ? `${archive.title}, page ${page}` : archive.title }),
    ...(archive?.description && { description: archive.description }),
    alternates: {
      canonical: page > 1 ? `${base}/page/${page}` : base,
      ...(archive && { types: { 'application/rss+xml': `${base}/feed` } }),
    },
  }
}

async function describePost(post: OpenedPost, commentsPage: number | null): Promise<Metadata> {
  const { settings } = await loadSite()
  const locked = post.visibility !== 'PUBLIC'
  const href = hrefOf(post, settings)
  const picture = await sharedPicture(post, settings)
  const description = post.metaDescription ?? (locked ? undefined : summarise(post).slice(0, 300))
  const title = post.metaTitle || post.title || 'Untitled'
  return {
    title: commentsPage ? `${title}, comments page ${commentsPage}` : title,
    ...(description && { description }),
    ...((locked || post.noindex) && { robots: { index: false } }),
    authors: [{ name: post.author.name, url: `/author/${post.author.slug}` }],
    alternates: {
      canonical: commentsPage
        ? `${href}/comments/page/${commentsPage}`
        : (post.canonicalUrl ?? (settings.frontPageId === String(post.id) ? '/' : href)),
      types: { 'application/rss+xml': `${href}/feed`, 'text/markdown': `${href}.md` },
    },
    openGraph: {
      type: 'article',
      title,
      url: href,
      ...(description && { description }),
      ...(post.publishedAt && { publishedTime: post.publishedAt.toISOString() }),
      ...(post.revisedAt && { modifiedTime: post.revisedAt.toISOString() }),
      ...(picture && { images: [picture] }),
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary' },
  }
}

/** What other sites show with a link to this post: the picture that was chosen for it, the featured one, or its title drawn as one. */
async function sharedPicture(post: OpenedPost, settings: Settings) {
  // Where the words ask for a password, so do the pictures.
  if (post.visibility !== 'PUBLIC') return null
  const media = post.sharingMedia ?? post.featuredMedia
  const own = media && pictureOf(media)
  const card = media?.renditions.find(({ format }) => format === 'card')
  if (own && card) return { url: mediaHref(card.storageKey), ...CARD, alt: own.alt }
  if (own) return { url: own.src, width: own.width, height: own.height, alt: own.alt }
  if (!(await canDrawCard(post.title))) return null
  return { url: cardHref(post, settings), ...CARD, alt: post.title }
}
