import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { contentType } from 'mime-types'
import type { Exchange } from './exchange.ts'
import { keptFile } from './kept-file.ts'
import { holds, preferredEncoding } from './negotiate.ts'
import type { Encoding } from './page.ts'
import { BASE_HEADERS } from './security-headers.ts'

type File = { place: string; type: string; immutable: boolean }
type Loaded = { etag: string; bodies: Partial<Record<Encoding, Buffer>> & { identity: Buffer } }

const YEAR = 'public, max-age=31536000, immutable'
const HOUR = 'public, max-age=3600, stale-while-revalidate=86400'
/** The best and slowest brotli is worth it up to here; a file is compressed once in the life of a build. */
const BEST_UP_TO = 100_000

/**
 * The files of `public/` and of the build's `static/`, listed once and kept in memory, compressed when first asked for. What is compressed lies
 * beside the build, so that the next start need not do it again.
 * @param dir the project folder
 */
export class StaticFiles {
  readonly #files = new Map<string, File>()
  readonly #loaded = new Map<string, Promise<Loaded>>()

  readonly #compressed: string

  private constructor(dir: string) {
    this.#compressed = join(dir, '.next', 'compressed')
  }

  static async list(dir: string): Promise<StaticFiles> {
    const files = new StaticFiles(dir)
    await files.#add(join(dir, '.next', 'static'), '/_next/static', () => true)
    // Fonts are replaced under a new name, never changed.
    await files.#add(join(dir, 'public'), '', (path) => path.startsWith('/fonts/'))
    return files
  }

  /** True for a path that a file answers. */
  has(path: string): boolean {
    return this.#files.has(path)
  }

  /** Sends the file of `exchange.path`, which must be there. */
  async send({ request, response, path, id }: Exchange): Promise<void> {
    const file = this.#files.get(path) as File
    const { etag, bodies } = await this.#load(path, file)
    const preferred = preferredEncoding(request)
    const encoding = bodies[preferred] ? preferred : 'identity'
    const body = bodies[encoding] as Buffer
    const tag = encoding === 'identity' ? `"${etag}"` : `"${etag}-${encoding}"`
    const headers = {
      ...BASE_HEADERS,
      'Content-Type': file.type,
      'Cache-Control': file.immutable ? YEAR : HOUR,
      ETag: tag,
      'X-Request-Id': id,
      ...(bodies.br && { Vary: 'Accept-Encoding' }),
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    }
    if (holds(request, tag)) return void response.writeHead(304, headers).end()
    response.writeHead(200, { ...headers, 'Content-Length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  async #add(folder: string, prefix: string, immutable: (path: string) => boolean): Promise<void> {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue
      const place = join(entry.parentPath, entry.name)
      const segments = relative(folder, place).split(sep)
      const path = `${prefix}/${segments.map(encodeURIComponent).join('/')}`
      const type = contentType(entry.name) || 'application/octet-stream'
      this.#files.set(path, { place, type, immutable: immutable(path) })
    }
  }

  #load(path: string, file: File): Promise<Loaded> {
    const loaded = this.#loaded.get(path) ?? load(file, this.#compressed)
    this.#loaded.set(path, loaded)
    // A file that could not be read once may be readable again.
    loaded.catch(() => this.#loaded.delete(path))
    return loaded
  }
}

async function load({ place, type }: File, compressed: string): Promise<Loaded> {
  const identity = await readFile(place)
  const etag = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  if (!/^(?:text\/|application\/(?:\w+\+)?(?:javascript|json|xml)|image\/svg)/.test(type))
    return { etag, bodies: { identity } }
  const quality = identity.length <= BEST_UP_TO ? 11 : 9
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  const [br, gzipped] = await Promise.all([
    keptFile(join(compressed, `${etag}.br`), () => promisify(brotliCompress)(identity, { params })),
    keptFile(join(compressed, `${etag}.gz`), () => promisify(gzip)(identity, { level: 9 })),
  ])
  return { etag, bodies: { identity, br, gzip: gzipped } }
}
