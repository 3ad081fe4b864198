import type { Feed } from 'feed'

/** The last word of a feed's address; RSS has none. */
export type FeedFormat = 'rss' | 'atom' | 'json'

export const isFeedFormat = (word: string): word is FeedFormat =>
  word === 'rss' || word === 'atom' || word === 'json'

const TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

/** A feed as bytes of one format, with its media type. */
export function writeFeed(feed: Feed, format: FeedFormat): { body: string; type: string } {
  const write = { rss: () => feed.rss2(), atom: () => feed.atom1(), json: () => feed.json1() }
  return { body: write[format](), type: TYPES[format] }
}
