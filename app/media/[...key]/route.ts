import { SERVED_TYPES } from '#lib/media/kinds.ts'
import { isMediaKey, mediaStore } from '#lib/media/storage.ts'

type Context = { params: Promise<{ key: string[] }> }

/** A file of the media library. Its name never stands for other bytes, so it may be kept for ever. */
export async function GET(request: Request, { params }: Context) {
  const key = (await params).key.join('/')
  const type = SERVED_TYPES[key.split('.').at(-1) ?? '']
  if (!isMediaKey(key) || !type) return gone()
  const size = await mediaStore().size(key)
  if (size === null) return gone()
  const range = readRange(request.headers.get('range'), size)
  if (range === 'beyond') {
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${size}` } })
  }
  const headers = headersOf(type)
  headers.set('Content-Length', String(range ? range.end - range.start + 1 : size))
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  const file = request.method === 'HEAD' ? null : await mediaStore().get(key, range ?? undefined)
  return new Response(file?.stream ?? null, { status: range ? 206 : 200, headers })
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

function gone() {
  return new Response('There is no such file.', { status: 404 })
}
