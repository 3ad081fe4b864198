import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import type { Encoding } from './page.ts'

/** Browsers send a handful of different values; strangers may send any. */
const MOST_REMEMBERED = 100
const remembered = new Map<string, Encoding>()

/** The smallest form that the client takes; `identity` when it says nothing. */
export function preferredEncoding(request: IncomingMessage): Encoding {
  const accepted = request.headers['accept-encoding']
  if (typeof accepted !== 'string') return 'identity'
  const known = remembered.get(accepted)
  if (known) return known
  const taken = new Negotiator(request).encodings(['br', 'gzip'])
  const encoding = taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity'
  if (remembered.size < MOST_REMEMBERED) remembered.set(accepted, encoding)
  return encoding
}

/** RFC 9110, 13.1.2: true when the client already holds the representation with this entity tag. */
export function holds(request: IncomingMessage, etag: string): boolean {
  const given = request.headers['if-none-match']
  if (given === undefined) return false
  // Weak comparison: a proxy that compresses by itself turns our strong tags into weak ones.
  return given.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace('W/', '') === etag)
}

/** RFC 9110, 13.1.3: asked only by clients that know no entity tag (feed readers). */
export function isUnchangedSince(request: IncomingMessage, lastModified: string | undefined) {
  const since = request.headers['if-modified-since']
  if (!since || !lastModified || request.headers['if-none-match'] !== undefined) return false
  return Date.parse(lastModified) <= Date.parse(since)
}
