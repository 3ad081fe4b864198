import type { Feed } from 'feed'
import { postFeed } from '#lib/feeds/post-feed.ts'
import { loadSite } from '../load-site.ts'

/** The feed of all posts. */
export async function latestPosts(): Promise<Feed> {
  const { site, settings, now } = await loadSite()
  return postFeed({
    filter: { kind: 'all' },
    settings,
    origin: site.origin,
    now,
    of: { path: '/' },
  })
}
