import type { Exchange } from './exchange.ts'
import { holds, isUnchangedSince, preferredEncoding } from './negotiate.ts'
import type { Page } from './page.ts'
import type { Found } from './page-cache.ts'

/** RFC 9211: what the cache did. */
const STATUS = {
  hit: 'backtalk; hit',
  miss: 'backtalk; fwd=miss',
  stale: 'backtalk; hit; detail=unverified',
} as const

/** Sends a page that everybody gets: the form that the client prefers, or 304 when it has it already. */
export function sendPage({ request, response, id }: Exchange, { page, how }: Found): void {
  const variant = page.variants[preferredEncoding(request)] ?? page.variants.identity
  const headers = [...variant.headers, 'X-Request-Id', id, 'Cache-Status', STATUS[how]]
  if (how === 'stale') headers.push('Age', ageOf(page))
  if (holds(request, variant.etag) || isUnchangedSince(request, page.lastModified)) {
    response.writeHead(304, headers).end()
    return
  }
  headers.push('Content-Length', String(variant.body.length))
  response.writeHead(page.status, headers)
  response.end(request.method === 'HEAD' ? undefined : variant.body)
}

/** Sends a page that was made for one person. */
export function sendPersonal(
  { request, response, id }: Exchange,
  { status, variants }: Page,
  cookies: readonly string[] = [],
): void {
  const { body, headers } = variants[preferredEncoding(request)] ?? variants.identity
  const own = ['X-Request-Id', id, 'Content-Length', String(body.length)]
  response.writeHead(status, [...headers, ...own, ...cookies.flatMap((c) => ['Set-Cookie', c])])
  response.end(request.method === 'HEAD' ? undefined : body)
}

function ageOf(page: Page): string {
  return String(Math.max(0, Math.round((Date.now() - page.renderedAt) / 1_000)))
}
