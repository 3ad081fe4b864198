import { Feed } from 'feed'
import { listRecentComments } from '#lib/comments/recent.ts'
import { type Db, db } from '#lib/db/client.ts'
import { postPath } from '#lib/posts/permalink.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { feedHtml, xmlText } from './plain-text.ts'

type Options = {
  settings: Settings
  origin: string
  now: Date
  /** Only the comments on this post. */
  of?: { id: bigint; title: string; path: string }
  from?: Db
}

/** The newest approved comments, of the whole site or of one post. Names and words only, as on the pages. */
export async function commentFeed(options: Options): Promise<Feed> {
  const { settings, origin, now, of, from = db } = options
  const comments = await listRecentComments({
    limit: settings.feedItems,
    ...(of && { postId: of.id }),
    now,
    from,
  })
  const feed = new Feed(describe(options, comments[0]?.createdAt ?? now))
  for (const { id, authorName, createdAt, html, text, post } of comments) {
    const path = postPath(post, settings.permalinkStructure, settings.timezone)
    feed.addItem({
      title: xmlText(`${authorName} on ${post.title}`),
      id: `${origin}/comments/${id}`,
      guid: `${origin}/comments/${id}`,
      link: `${origin}${path}#comment-${id}`,
      date: createdAt,
      published: createdAt,
      description: xmlText(text.slice(0, 300)),
      content: feedHtml(html, origin),
      author: [{ name: xmlText(authorName) }],
    })
  }
  return feed
}

function describe({ settings, origin, of }: Options, updated: Date) {
  const home = origin + (of?.path ?? '/')
  const base = of ? home : `${origin}/comments`
  return {
    id: of ? `${home}#comments` : `${origin}/comments`,
    link: home,
    title: xmlText(`Comments on ${of?.title ?? settings.siteTitle}`),
    description: xmlText(settings.tagline || settings.siteTitle),
    language: settings.language,
    updated,
    generator: 'Backtalk',

    feedLinks: { rss: `${base}/feed`, atom: `${base}/feed/atom`, json: `${base}/feed/json` },
  }
}
