import type { IncomingMessage } from 'node:http'

const MEGABYTE = 1_000_000
const LARGEST_BODY = 10 * MEGABYTE
/** Pictures, and exports of whole sites. */
const LARGEST_UPLOAD = 250 * MEGABYTE
const UPLOADS = /^\/(?:admin|api|api\/v1)\/(?:media|transfer|import)(?:\/|$)/

/** The status that refuses a request's body before it is read, or undefined when it may come. */
export function refuseBody(
  { method, headers }: IncomingMessage,
  path: string,
): 411 | 413 | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined
  // A body that does not say its length could only be measured by taking it in. Every browser says it.
  if (headers['transfer-encoding'] !== undefined) return 411
  const most = UPLOADS.test(path) ? LARGEST_UPLOAD : LARGEST_BODY
  return Number(headers['content-length'] ?? 0) > most ? 413 : undefined
}
