import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'
import type { Page } from './page.ts'

/*
 * The contract between reader pages and this cache.
 *
 * A page says what it is made of by rendering `<CacheTags tags={['post:42', 'lists']} />` (components/site/cache-tags.tsx)
 * anywhere in its body; a route handler by the response header `x-backtalk-tags: post:42, lists`. Both are taken out before
 * anything is sent, and become `Cache-Tag`. Documents are made of `settings` too, without saying so. A response that says
 * nothing is rendered anew for each reader and never kept: that is the safe default for private and protected posts.
 *
 * A write names the same tags with `touch(tx, tags)` (lib/db/touch.ts). Every instance hears them when the transaction commits
 * and drops the pages made of them. Anonymous readers only: whoever has a session or a post's password goes past this cache.
 */

type Options = {
  /** Renders the page of a key for nobody in particular. */
  render: (key: string) => Promise<Page>
  /** False when a page may have changed without our hearing of it: the notifications cannot be heard. */
  isVouched: (page: Page) => boolean
  /** Whether there are endlessly many such addresses; these may only fill a tenth of the room. */
  isOpenEnded: (key: string, page: Page) => boolean
  maxBytes: number
}

export type Found = { page: Page; how: 'hit' | 'miss' | 'stale' }

/** Renders at once: as many as the database has connections for; the others wait their turn. */
const RENDERS_AT_ONCE = 16
/** How long a reader waits for a page that nobody can vouch for to be rendered, before the kept one is shown. */
const PATIENCE_MS = 1_500
/** Statuses that stay true until something that is named by the tags changes. */
const KEPT_STATUSES = [200, 301, 308, 404, 410]

/** A page being rendered, and what changed since that began. */
type Flight = { page: Promise<Page>; missed: Set<string> }

/** Finished pages by key, rendered once for all who ask at the same time, dropped when something they are made of changes. */
export class PageCache {
  readonly #options: Options
  readonly #pages: LRUCache<string, Page>
  readonly #openEnded: LRUCache<string, Page>
  readonly #keysByTag = new Map<string, Set<string>>()
  readonly #flights = new Map<string, Flight>()
  /** Also the flights that were overtaken by a younger one of the same key. */
  readonly #inTheAir = new Set<Flight>()
  readonly #limit = pLimit(RENDERS_AT_ONCE)

  constructor(options: Options) {
    this.#options = options
    this.#pages = this.#makeStore(Math.floor(options.maxBytes * 0.9))
    this.#openEnded = this.#makeStore(Math.floor(options.maxBytes * 0.1))
  }

  /** The page of a key, if it is in memory and known to be fresh. */
  find(key: string): Page | undefined {
    const kept = this.#kept(key)
    return kept && this.#options.isVouched(kept) ? kept : undefined
  }

  /** The page of a key: from memory, or rendered. Rejects when it cannot be rendered and none is kept. */
  async get(key: string): Promise<Found> {
    const kept = this.#kept(key)
    if (!kept) return { page: await this.#fly(key), how: 'miss' }
    return this.#options.isVouched(kept) ? { page: kept, how: 'hit' } : this.#refresh(key, kept)
  }

  /** Drops the pages made of any of the tags. Renders under way that turn out to be made of them are not kept. */
  invalidate(tags: readonly string[]): void {
    for (const flight of this.#inTheAir) for (const tag of tags) flight.missed.add(tag)
    for (const tag of tags) {
      for (const key of this.#keysByTag.get(tag) ?? []) this.#drop(key)
    }
  }

  /** Drops everything: nobody knows what changed. */
  clear(): void {
    for (const flight of this.#inTheAir) flight.missed.add(EVERYTHING)
    this.#pages.clear()
    this.#openEnded.clear()
  }

  get pages(): number {
    return this.#pages.size + this.#openEnded.size
  }

  get bytes(): number {
    return this.#pages.calculatedSize + this.#openEnded.calculatedSize
  }

  #kept(key: string): Page | undefined {
    return this.#pages.get(key) ?? this.#openEnded.get(key)
  }

  async #refresh(key: string, kept: Page): Promise<Found> {
    const flight = this.#fly(key)
    const stale = new Promise<Found>((resolve) => {
      setTimeout(resolve, PATIENCE_MS, { page: kept, how: 'stale' }).unref()
    })
    const fresh = flight.then(
      (page): Found => ({ page, how: 'miss' }),
      (): Found => ({ page: kept, how: 'stale' }),
    )
    return Promise.race([fresh, stale])
  }

  /**
   * Joins the render under way, unless something has changed since it began: what this reader may have heard of must be in the
   * page. Whoever joined before that change gets what they asked for then.
   */
  #fly(key: string): Promise<Page> {
    const current = this.#flights.get(key)
    if (current && current.missed.size === 0) return current.page
    const flight: Flight = { missed: new Set(), page: this.#limit(() => this.#render(key, flight)) }
    this.#flights.set(key, flight)
    this.#inTheAir.add(flight)
    return flight.page.finally(() => {
      this.#inTheAir.delete(flight)
      if (this.#flights.get(key) === flight) this.#flights.delete(key)
    })
  }

  async #render(key: string, flight: Flight): Promise<Page> {
    // What changed while it waited for its turn, it will see.
    flight.missed.clear()
    const page = await this.#options.render(key)
    if (isKeepable(page) && !isOutdated(page, flight.missed)) this.#keep(key, page)
    return page
  }

  #keep(key: string, page: Page): void {
    // Old index entries go first: the page may be made of other things now.
    this.#drop(key)
    const store = this.#options.isOpenEnded(key, page) ? this.#openEnded : this.#pages
    store.set(key, page)
    if (!store.has(key)) return
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set()
      this.#keysByTag.set(tag, keys.add(key))
    }
  }

  #makeStore(maxSize: number): LRUCache<string, Page> {
    return new LRUCache({
      maxSize,
      sizeCalculation: (page, key) => page.size + key.length,
      dispose: (page, key) => this.#forget(key, page),
    })
  }

  #forget(key: string, page: Page): void {
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
  }

  #drop(key: string): void {
    this.#pages.delete(key)
    this.#openEnded.delete(key)
  }
}

/** Stands for every tag in `missed`. */
const EVERYTHING = '*'

function isKeepable(page: Page): boolean {
  return page.tags.length > 0 && KEPT_STATUSES.includes(page.status)
}

function isOutdated(page: Page, missed: ReadonlySet<string>): boolean {
  return missed.has(EVERYTHING) || page.tags.some((tag) => missed.has(tag))
}
