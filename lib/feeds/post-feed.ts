import { Feed } from 'feed'
import { type Db, db } from '#lib/db/client.ts'
import { type ListFilter, listPublished } from '#lib/posts/list-published.ts'
import { postPath } from '#lib/posts/permalink.ts'
import { summarise } from '#lib/posts/summary.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { feedHtml, xmlText } from './plain-text.ts'

type Options = {
  filter: ListFilter
  settings: Settings
  /** Public origin of the site. */
  origin: string
  now: Date
  /** Path of the list that the feed follows, and what it is called beside the site's title. */
  of: { path: string; title?: string }
  from?: Db
}

/** The newest posts of a list with their full text. Ids are the posts' numbers, so that a moved post is not new again. */
export async function postFeed(options: Options): Promise<Feed> {
  const { settings, origin, now, from = db } = options
  const { posts } = await listPublished({ ...options, page: 1, perPage: settings.feedItems })
  const bodies = await from.post.findMany({
    where: { id: { in: posts.map(({ id }) => id) } },
    select: { id: true, html: true },
  })
  const htmlOf = new Map(bodies.map(({ id, html }) => [id, html]))
  const feed = new Feed(describe(options, newestChange(posts) ?? now))
  // The newest first, sticky or not: a feed reader sorts by date itself.
  const byDate = posts.toSorted((a, b) => Number(b.publishedAt) - Number(a.publishedAt))
  for (const post of byDate) {
    const published = post.publishedAt ?? now
    feed.addItem({
      title: xmlText(post.title || 'Untitled'),
      id: `${origin}/?p=${post.id}`,
      guid: `${origin}/?p=${post.id}`,
      link: origin + postPath(post, settings.permalinkStructure, settings.timezone),
      date: post.revisedAt ?? published,
      published,
      description: xmlText(summarise(post)),
      content: feedHtml(htmlOf.get(post.id) ?? '', origin),
      author: [{ name: xmlText(post.author.name), link: `${origin}/author/${post.author.slug}` }],
      category: post.categories.map(({ category }) => ({
        name: xmlText(category.name),
        term: xmlText(category.path),
      })),
    })
  }
  return feed
}

function newestChange(posts: { revisedAt: Date | null; publishedAt: Date | null }[]): Date | null {
  const times = posts.map((post) => Number(post.revisedAt ?? post.publishedAt ?? 0))
  return times.length > 0 ? new Date(Math.max(...times)) : null
}

function describe({ settings, origin, of }: Options, updated: Date) {
  const home = origin + of.path
  const base = of.path === '/' ? origin : home
  return {
    id: home,
    link: home,
    title: xmlText(of.title ? `${of.title} · ${settings.siteTitle}` : settings.siteTitle),
    description: xmlText(settings.tagline || settings.siteTitle),
    language: settings.language,
    updated,
    generator: 'Backtalk',

    feedLinks: {
      rss: `${base}/feed`,
      atom: `${base}/feed/atom`,
      json: `${base}/feed/json`,
    },
  }
}
