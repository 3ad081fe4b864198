import { COLUMN_SIZES } from '#components/site/picture.tsx'
import type { ShownPost } from '#components/site/post-article.tsx'
import type { Heading } from '#components/site/table-of-contents.tsx'
import { highlightCode } from '#lib/html/code/highlight.ts'
import { dressEmbeds } from '#lib/html/dress-embeds.ts'
import { dressTasks } from '#lib/html/dress-tasks.ts'
import { outline } from '#lib/html/outline.ts'
import { dressPictures } from '#lib/media/dress-pictures.ts'
import type { OpenedPost } from '#lib/posts/find-by-path.ts'
import { readingMinutes } from '#lib/posts/reading-time.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { categoryLink, hrefOf, pictureOf, tagLink } from '../show-post.ts'

/** A shorter post is seen at a glance, and a list of its headings would only stand in the way. */
const LONG_POST_WORDS = 600
const HEADINGS_WORTH_A_LIST = 3

/** A day: small mends on the day of publishing are not an update worth telling. */
const NOTICEABLY_LATER_MS = 24 * 60 * 60 * 1000

/** A post as its article shows it, and the media in its text. Pages of the tree carry no byline. */
export async function shownPost(
  post: OpenedPost,
  settings: Settings,
): Promise<{ shown: ShownPost; mediaIds: bigint[] }> {
  const isPost = post.type === 'POST'
  const picture = post.featuredMedia && pictureOf(post.featuredMedia)
  const { html, headings } = outline(post.html)
  const dressed = await highlightCode(dressTasks(dressEmbeds(html)))
  const text = await dressPictures(dressed, { sizes: COLUMN_SIZES, early: !picture })
  const updatedAt = isPost && laterThanPublished(post)
  const shown = {
    title: post.title || 'Untitled',
    html: text.html,
    ...(post.excerpt && { standfirst: post.excerpt }),
    author: isPost ? { name: post.author.name, href: `/author/${post.author.slug}` } : null,
    publishedAt: isPost ? post.publishedAt : null,
    ...(updatedAt && { updatedAt }),
    readingMinutes: readingMinutes(post.wordCount),
    ...(picture && { picture }),
    headings: contentsOf(post, headings),
    categories: post.categories.map(({ category }) => categoryLink(category)),
    tags: post.tags.map(({ tag }) => tagLink(tag)),
    ...(isPost && {
      comments: {
        count: post.commentCount?.approved ?? 0,
        href: `${hrefOf(post, settings)}#comments`,
      },
    }),
  }
  return { shown, mediaIds: text.mediaIds }
}

function laterThanPublished({ publishedAt, revisedAt }: OpenedPost): Date | null {
  if (!publishedAt || !revisedAt) return null
  return revisedAt.getTime() - publishedAt.getTime() > NOTICEABLY_LATER_MS ? revisedAt : null
}

function contentsOf(
  post: OpenedPost,
  all: { id: string; text: string; level: number }[],
): Heading[] {
  const headings = all.flatMap(({ id, text, level }) =>
    level === 2 || level === 3 ? [{ id, text, level: level as 2 | 3 }] : [],
  )
  const worthIt = post.wordCount >= LONG_POST_WORDS && headings.length >= HEADINGS_WORTH_A_LIST
  return worthIt ? headings : []
}
