import { anonymousRequest } from './anonymous-request.ts'
import { type Captured, capture } from './captured-response.ts'
import type { Exchange } from './exchange.ts'
import type { Listener } from './listener.ts'
import type { NextHandler } from './next-handler.ts'
import { finishPage, type Page } from './page.ts'
import { PageCache } from './page-cache.ts'
import { isPrivateAddress, isPrivateReader, pageKey } from './page-key.ts'
import { sendFailure, sendUnavailable } from './plain-page.ts'
import { sendPage, sendPersonal } from './send-page.ts'

type Options = { handle: NextHandler; listener: Listener; siteUrl: string }

/** Room for some thousand posts in all three encodings; more is fetched again when asked for. */
const CACHE_BYTES = 128 * 1024 * 1024
/** While nobody can say whether a page has changed, it passes for fresh this long. */
const FRESH_UNVOUCHED_MS = 3_000

/** `app/(site)/nothing-here` */
const NOTHING_HERE = '/nothing-here'

/** The readers' world: documents, kept for everybody, or made for one person. */
export class Site {
  readonly cache: PageCache
  readonly #handle: NextHandler
  readonly #listener: Listener
  readonly #siteUrl: string

  constructor({ handle, listener, siteUrl }: Options) {
    this.#handle = handle
    this.#listener = listener
    this.#siteUrl = siteUrl
    this.cache = new PageCache({
      maxBytes: CACHE_BYTES,
      // Searches, forms under each comment, and addresses where nothing is.
      isOpenEnded: (key, { status }) => key.includes('?') || status !== 200,
      isVouched: (page) => this.#isVouched(page),
      render: async (key) => {
        const renderedAt = Date.now()
        const rendered = failing(await capture(handle, anonymousRequest(key, siteUrl)))
        return finishPage(await this.#withWords(rendered), { renderedAt })
      },
    })
  }

  /** Answers with a page from memory, without waiting for anything. False: there is none for this request. */
  answerFromMemory(exchange: Exchange): boolean {
    if (isForRouter(exchange) || isPersonal(exchange)) return false
    const page = this.cache.find(pageKey(exchange.path, exchange.parameters))
    if (!page) return false
    exchange.source = 'hit'
    sendPage(exchange, { page, how: 'hit' })
    return true
  }

  async answer(exchange: Exchange): Promise<void> {
    const { response } = exchange
    // Next's router asks for data. Anything else than data makes it load the document.
    if (isForRouter(exchange)) {
      exchange.source = 'document'
      response.writeHead(204, { 'Cache-Control': 'no-store', Vary: 'RSC' }).end()
      return
    }
    try {
      await (isPersonal(exchange) ? this.#answerOne(exchange) : this.#answerAll(exchange))
    } catch (error) {
      this.#giveUp(exchange, error)
    }
  }

  /** What everybody gets. */
  async #answerAll(exchange: Exchange): Promise<void> {
    const found = await this.cache.get(pageKey(exchange.path, exchange.parameters))
    exchange.source = found.how
    sendPage(exchange, found)
  }

  /** What only this person gets, and every write. */
  async #answerOne(exchange: Exchange): Promise<void> {
    const { request } = exchange
    exchange.source = 'pass'
    const isHead = request.method === 'HEAD'
    if (isHead) request.method = 'GET'
    const rendered = failing(await capture(this.#handle, request))
    if (isHead) request.method = 'HEAD'
    // Whoever wrote something sees it on the next page.
    const mayChange = request.method !== 'GET' && !isHead && !changesNothing(rendered)
    if (mayChange) await this.#listener.caughtUp()
    const page = await finishPage(await this.#withWords(rendered), {
      renderedAt: Date.now(),
      personal: true,
    })
    sendPersonal(exchange, page, [rendered.headers['set-cookie'] ?? []].flat())
  }

  /**
   * Next leaves the body of `notFound()` to its script: an empty document where there is none. Its words are rendered at an
   * address of their own instead.
   */
  async #withWords(rendered: Captured): Promise<Captured> {
    if (rendered.status !== 404 || !isDocument(rendered)) return rendered
    const request = anonymousRequest(NOTHING_HERE, this.#siteUrl)
    return { ...failing(await capture(this.#handle, request)), status: 404 }
  }

  #isVouched(page: Page): boolean {
    if (this.#listener.isConnected()) return true
    return Date.now() - Math.max(page.renderedAt, this.#listener.vouchedAt()) < FRESH_UNVOUCHED_MS
  }

  #giveUp(exchange: Exchange, error: unknown): void {
    const { response, id } = exchange
    exchange.source = 'failed'
    if (!(error instanceof RenderFailed)) throw error
    if (this.#listener.isConnected()) sendFailure(response, id)
    else sendUnavailable(response, id)
  }
}

function isForRouter({ request }: Exchange): boolean {
  return request.headers.rsc !== undefined
}

function isPersonal({ request, path, parameters }: Exchange): boolean {
  const { method, headers } = request
  if (method !== 'GET' && method !== 'HEAD') return true
  return isPrivateReader(headers.cookie) || isPrivateAddress(path, parameters)
}

function isDocument({ headers }: Captured): boolean {
  return String(headers['content-type']).startsWith('text/html')
}

/** A write that readers will see nothing of says so itself: nobody has to wait until all pages that it might have changed are known. */
function changesNothing({ headers }: Captured): boolean {
  return headers['x-backtalk-changes'] === 'nothing'
}

/** Next answered that it could not: it has reported the reason itself. */
class RenderFailed extends Error {}

/** @throws {RenderFailed} for a page that says 500; what a route handler means by 5xx goes to the reader as it is */
function failing(rendered: Captured): Captured {
  if (rendered.status === 500) throw new RenderFailed()
  return rendered
}
