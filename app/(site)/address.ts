import type { ListFilter } from '#lib/posts/list-published.ts'

/** What an address asks for, before anybody looks whether it exists. */
export type Address =
  | { kind: 'archive'; filter: ArchiveFilter; page: number }
  | { kind: 'content'; path: string; commentsPage: number | null }

type ArchiveFilter =
  | Exclude<ListFilter, { kind: 'date' }>
  | { kind: 'date'; year: number; month?: number | undefined }

/**
 * Reads the segments of a path as the router gives them, percent-encoded. Null where no such address can exist: bad
 * encoding, control characters, slashes in disguise.
 */
export function readAddress(segments: string[]): Address | null {
  const decoded = segments.map(decodeSegment)
  if (decoded.includes(null)) return null
  const { rest, page, comments } = takePage(decoded as string[])
  if (page === null) return null
  if (comments) return { kind: 'content', path: rest.join('/'), commentsPage: page ?? null }
  const filter = readFilter(rest)
  if (filter) return { kind: 'archive', filter, page: page ?? 1 }
  // Only lists have pages: /a-post/page/2 is nothing.
  return page === undefined ? { kind: 'content', path: rest.join('/'), commentsPage: null } : null
}

function decodeSegment(segment: string): string | null {
  try {
    const decoded = decodeURIComponent(segment).normalize('NFC')
    return /[\p{Cc}/\\]/u.test(decoded) || !decoded.isWellFormed() ? null : decoded
  } catch {
    return null
  }
}

type Paged = { rest: string[]; page: number | null | undefined; comments: boolean }

/** Takes `/page/N` or `/comments/page/N` off the end. `page` is null where N is no page number. */
function takePage(segments: string[]): Paged {
  if (segments.at(-2) !== 'page') return { rest: segments, page: undefined, comments: false }
  const rest = segments.slice(0, -2)
  const comments = rest.length > 1 && rest.at(-1) === 'comments'
  const page = /^[1-9][0-9]{0,5}$/.test(segments.at(-1) ?? '') ? Number(segments.at(-1)) : null
  return { rest: comments ? rest.slice(0, -1) : rest, page, comments }
}

function readFilter(segments: string[]): ArchiveFilter | null {
  const [prefix = '', ...rest] = segments
  const first = prefix.toLowerCase()
  const [only = ''] = rest
  if (segments.length === 0) return { kind: 'all' }
  if (first === 'category' && rest.length > 0) return { kind: 'category', path: rest.join('/') }
  if (first === 'tag' && rest.length === 1) return { kind: 'tag', slug: only }
  if (first === 'author' && rest.length === 1) return { kind: 'author', slug: only }
  return readDate(segments)
}

function readDate([year = '', month, ...more]: string[]): ArchiveFilter | null {
  if (!/^[12][0-9]{3}$/.test(year) || more.length > 0) return null
  if (month === undefined) return { kind: 'date', year: Number(year) }
  return /^(0[1-9]|1[0-2])$/.test(month)
    ? { kind: 'date', year: Number(year), month: Number(month) }
    : null
}
