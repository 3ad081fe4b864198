import { createHash } from 'node:crypto'
import type { Feed } from 'feed'
import { type FeedFormat, writeFeed } from '#lib/feeds/format.ts'

/** Five minutes: what feed readers are told to wait at least. */
const FRESH_SECONDS = 300

/** Answers with a feed, or with 304 where the asker has it already. */
export function respondWithFeed(request: Request, feed: Feed, format: FeedFormat): Response {
  const { body, type } = writeFeed(feed, format)
  return respondWithText(request, body, type)
}

/** Answers with a text for machines under a strong validator. */
export function respondWithText(request: Request, body: string, type: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = {
    'Content-Type': type,
    'Cache-Control': `public, max-age=${FRESH_SECONDS}`,
    ETag: etag,
    // What the page cache keeps it under (lib/serve/page.ts): everything in feeds, maps and lists changes with the lists.
    'X-Backtalk-Tags': 'lists settings',
  }
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? []
  if (known.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers })
  return new Response(body, { headers })
}

/** The answer where nothing can be fed. */
export function nothingHere(): Response {
  return new Response('Nothing is here.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
