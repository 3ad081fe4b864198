import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Captured } from './captured-response.ts'
import { finishDocument } from './finish-document.ts'
import { BASE_HEADERS, SITE_POLICY } from './security-headers.ts'

export type Encoding = 'br' | 'gzip' | 'identity'

/** One form of a page as it goes over the wire. `headers` is a flat list of names and values, as `writeHead` takes it. */
type Variant = { body: Buffer; etag: string; headers: string[] }

/** A response that is finished but for the moment it is sent. */
export type Page = {
  status: number
  /** Empty: nobody said what it is made of, so nobody can say when it changes. */
  tags: string[]
  lastModified: string | undefined
  variants: Partial<Record<Encoding, Variant>> & { identity: Variant }
  /** Bytes of all variants. */
  size: number
  renderedAt: number
}

/** Downstream caches cannot hear our notifications, unless they purge by `Cache-Tag`: they get seconds, not minutes. */
const SHARED = 'public, max-age=0, s-maxage=10, stale-while-revalidate=60'
const PRIVATE = 'private, no-store'
/** Headers of the rendered response that are ours to say, belong to one connection, or must never be shared. */
const REPLACED = new Set([
  'cache-control',
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'set-cookie',
  'transfer-encoding',
  'vary',
  'x-backtalk-changes',
  'x-backtalk-tags',
  'x-powered-by',
])
/** Below this a compressed body saves no packet. */
const WORTH_COMPRESSING = 1_000
const TEXT = /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml)|image\/svg)/

const compress = {
  // 5 takes about as long as gzip and is a tenth smaller.
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
}

type Making = {
  /** When rendering began, in ms. */
  renderedAt: number
  /** Rendered for one person: made of whatever it says, it is kept by nobody. */
  personal?: boolean
}

/** Makes a page of what Next rendered: framework removed, tags read, compressed, headers complete. */
export async function finishPage(
  rendered: Captured,
  { renderedAt, personal = false }: Making,
): Promise<Page> {
  const type = String(rendered.headers['content-type'] ?? '')
  const document = isHtml(type) ? finishDocument(rendered.body.toString()) : undefined
  const body = document ? Buffer.from(document.html) : rendered.body
  const said = document ? withSettings(document.tags) : listed(rendered.headers['x-backtalk-tags'])
  const tags = personal ? [] : said
  const headers = [...keptHeaders(rendered), ...cachingHeaders(rendered, tags, Boolean(document))]
  const variants = await makeVariants(body, headers, TEXT.test(type))
  return {
    status: rendered.status,
    tags,
    lastModified: rendered.headers['last-modified']?.toString(),
    variants,
    size: Object.values(variants).reduce((sum, variant) => sum + variant.body.length + 500, 0),
    renderedAt,
  }
}

function isHtml(contentType: string): boolean {
  return contentType.startsWith('text/html')
}

/** Every document stands in the frame that settings fill. */
function withSettings(tags: string[]): string[] {
  return tags.length > 0 ? [...new Set([...tags, 'settings'])] : tags
}

function listed(header: unknown): string[] {
  return typeof header === 'string' ? header.split(/[\s,]+/).filter(Boolean) : []
}

/** The rendered response's own headers, and the policy that all reader addresses share. */
function keptHeaders({ headers }: Captured): string[] {
  const document = isHtml(String(headers['content-type'] ?? ''))
  const kept = Object.entries(headers).flatMap(([name, value]) => {
    // On a document, Link only asks for the framework's scripts beforehand.
    if (value === undefined || REPLACED.has(name) || (document && name === 'link')) return []
    return [name, String(value)]
  })
  const policy = Object.entries({ ...BASE_HEADERS, 'Content-Security-Policy': SITE_POLICY })
  // A private address has a stricter one, and of two the last would count.
  const hasOwnReferrer = headers['referrer-policy'] !== undefined
  const missing = policy.filter(([name]) => !(hasOwnReferrer && name === 'Referrer-Policy'))
  return [...kept, ...missing.flat()]
}

function cachingHeaders({ headers }: Captured, tags: string[], isDocument: boolean): string[] {
  if (tags.length === 0) return ['Cache-Control', PRIVATE]
  const own = isDocument ? undefined : headers['cache-control']?.toString()
  return ['Cache-Control', own ?? SHARED, 'Cache-Tag', tags.join(','), 'Vary', 'Accept-Encoding']
}

async function makeVariants(body: Buffer, headers: string[], isText: boolean) {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const variant = (encoding: Encoding, bytes: Buffer): Variant => {
    const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`
    const coded = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
    return { body: bytes, etag, headers: [...headers, ...coded, 'ETag', etag] }
  }
  const identity = variant('identity', body)
  if (!isText || body.length < WORTH_COMPRESSING) return { identity }
  const [br, gzipped] = await Promise.all([compress.br(body), compress.gzip(body)])
  return { identity, br: variant('br', br), gzip: variant('gzip', gzipped) }
}
