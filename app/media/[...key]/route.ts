import { findSuccessor } from '#lib/media/find-successor.ts'
import { SERVED_TYPES } from '#lib/media/kinds.ts'
import { mediaHref } from '#lib/media/picture.ts'
import { isForReaders } from '#lib/media/store/media-key.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'
import { isStoreUnavailable } from '#lib/media/store/store-unavailable.ts'

type Context = { params: Promise<{ key: string[] }> }

/** A file of the media library. Its name never stands for other bytes, so it may be kept for ever; one that was replaced leads to the next. */
export async function GET(request: Request, { params }: Context) {
  const key = (await params).key.join('/')
  const type = SERVED_TYPES[key.split('.').at(-1) ?? '']
  if (!isForReaders(key) || !type) return gone()
  try {
    return (await serve(request, key, type)) ?? (await lead(key)) ?? gone()
  } catch (error) {
    if (isStoreUnavailable(error)) return away()
    throw error
  }
}

async function serve(request: Request, key: string, type: string): Promise<Response | null> {
  const wanted = request.headers.get('range')
  return wanted || request.method === 'HEAD'
    ? servePart(request, key, type, wanted)
    : serveWhole(key, type)
}

async function serveWhole(key: string, type: string): Promise<Response | null> {
  const file = await mediaStore().get(key)
  if (!file) return null
  const headers = headersOf(type)
  headers.set('Content-Length', String(file.size))
  return new Response(file.stream, { headers })
}

/** What a player asks for, or the head alone: the size is needed first. */
async function servePart(request: Request, key: string, type: string, wanted: string | null) {
  const size = await mediaStore().size(key)
  if (size === null) return null
  const range = readRange(wanted, size)
  if (range === 'beyond') {
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${size}` } })
  }
  const headers = headersOf(type)
  headers.set('Content-Length', String(range ? range.end - range.start + 1 : size))
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  const status = range ? 206 : 200
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const file = await mediaStore().get(key, range ?? undefined)
  return file && new Response(file.stream, { status, headers })
}

/** Even a file that pretends can neither run nor be taken for a page of this site. */
function headersOf(type: string): Headers {
  return new Headers({
    'Content-Type': type,
    'Content-Disposition': type === 'application/pdf' ? 'attachment' : 'inline',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
  })
}

/** One range, as players of films ask for it; anything else gets the whole file, as HTTP allows (RFC 9110, 14.2). */
function readRange(header: string | null, size: number) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === undefined || (!first && !last)) return null
  const start = first ? Number(first) : Math.max(0, size - Number(last))
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1
  if (start >= size) return 'beyond'
  return start > end ? null : { start, end }
}

/** Not for ever: what took its place may be replaced as well. */
async function lead(key: string): Promise<Response | null> {
  const successor = await findSuccessor(key)
  if (!successor) return null
  const headers = { Location: mediaHref(successor), 'Cache-Control': 'public, max-age=60' }
  return new Response(null, { status: 302, headers })
}

function gone() {
  return new Response('There is no such file.', { status: 404 })
}

function away() {
  const headers = { 'Retry-After': '30', 'Cache-Control': 'no-store' }
  return new Response('Pictures and files cannot be reached right now. Please try again later.', {
    status: 503,
    headers,
  })
}
