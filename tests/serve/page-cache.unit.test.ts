import { beforeEach, describe, expect, it } from 'vitest'
import type { Page } from '#lib/serve/page.ts'
import { PageCache } from '#lib/serve/page-cache.ts'

type Rendering = { key: string; finish: (page?: Partial<Page>) => void; fail: () => void }

/** Renders under way, in the order they began; tests finish them by hand. */
let renderings: Rendering[]
let vouched: boolean
let cache: PageCache

beforeEach(() => {
  renderings = []
  vouched = true
  cache = new PageCache({
    render,
    isVouched: () => vouched,
    isOpenEnded: hasQuery,
    maxBytes: 10_000,
  })
})

const hasQuery = (key: string) => key.includes('?')

function render(key: string): Promise<Page> {
  const { promise, resolve, reject } = Promise.withResolvers<Page>()
  renderings.push({
    key,
    finish: (given) => resolve(page(given)),
    fail: () => reject(new Error('no database')),
  })
  return promise
}

let versions = 0

function page(given: Partial<Page> = {}): Page {
  const etag = `"${++versions}"`
  return {
    status: 200,
    tags: ['post:1'],
    lastModified: undefined,
    variants: { identity: { body: Buffer.alloc(0), etag, headers: [] } },
    size: 1_000,
    renderedAt: 0,
    ...given,
  }
}

/** The n-th render that was begun, once it is. */
async function rendering(n: number): Promise<Rendering> {
  await expect.poll(() => renderings.length).toBeGreaterThan(n)
  return renderings[n] as Rendering
}

/** Asks for `key` and lets the render that this begins finish. */
async function fill(key: string, given?: Partial<Page>) {
  const asked = cache.get(key)
  ;(await rendering(renderings.length)).finish(given)
  return asked
}

const isKept = (key: string) => cache.find(key) !== undefined

describe('a page', () => {
  it('is rendered once and then comes from memory', async () => {
    const first = await fill('/a')
    expect(first.how).toBe('miss')
    expect(await cache.get('/a')).toEqual({ page: first.page, how: 'hit' })
  })

  it('is rendered once for all who ask at the same time', async () => {
    const asked = [cache.get('/a'), cache.get('/a'), cache.get('/a')]
    ;(await rendering(0)).finish()
    const found = await Promise.all(asked)
    expect(new Set(found.map(({ page }) => page)).size).toBe(1)
    expect(renderings).toHaveLength(1)
  })

  it('is dropped when something it is made of changes, and only then', async () => {
    await fill('/a', { tags: ['post:1', 'settings'] })
    await fill('/b', { tags: ['post:2', 'settings'] })
    cache.invalidate(['post:1'])
    expect([isKept('/a'), isKept('/b')]).toEqual([false, true])
    cache.invalidate(['settings'])
    expect(isKept('/b')).toBe(false)
  })

  it('that says nothing about itself is not kept', async () => {
    await fill('/a', { tags: [] })
    expect(isKept('/a')).toBe(false)
  })

  it.each([
    [500, false],
    [303, false],
    [404, true],
    [308, true],
  ])('of status %i: kept is %s', async (status, kept) => {
    await fill('/a', { status })
    expect(isKept('/a')).toBe(kept)
  })

  it('that cannot be rendered is an error for those who asked, and tried again for the next', async () => {
    const asked = cache.get('/a')
    ;(await rendering(0)).fail()
    await expect(asked).rejects.toThrow('no database')
    expect((await fill('/a')).how).toBe('miss')
  })
})

describe('a change while a page is rendered', () => {
  it('keeps the render from being kept', async () => {
    const asked = cache.get('/a')
    const first = await rendering(0)
    cache.invalidate(['post:1'])
    first.finish()
    await asked
    expect(isKept('/a')).toBe(false)
  })

  it('of something else does not', async () => {
    const asked = cache.get('/a')
    const first = await rendering(0)
    cache.invalidate(['post:2'])
    first.finish()
    await asked
    expect(isKept('/a')).toBe(true)
  })

  it('that nobody can name keeps every render from being kept', async () => {
    const asked = cache.get('/a')
    const first = await rendering(0)
    cache.clear()
    first.finish()
    await asked
    expect(isKept('/a')).toBe(false)
  })

  it('is seen by whoever asks after it', async () => {
    const before = cache.get('/a')
    const first = await rendering(0)
    cache.invalidate(['post:1'])
    const after = cache.get('/a')
    const second = await rendering(1)
    second.finish()
    first.finish()
    expect((await after).page).not.toBe((await before).page)
    expect(cache.find('/a')).toBe((await after).page)
  })

  it('reaches the overtaken render too', async () => {
    const before = cache.get('/a')
    const first = await rendering(0)
    cache.invalidate(['post:2'])
    const after = cache.get('/a')
    const second = await rendering(1)
    second.finish()
    await after
    cache.invalidate(['post:1'])
    first.finish()
    await before
    expect(isKept('/a')).toBe(false)
  })
})

describe('while changes cannot be heard', () => {
  it('a kept page is rendered again', async () => {
    const old = await fill('/a')
    vouched = false
    const fresh = await fill('/a')
    expect(fresh.how).toBe('miss')
    expect(fresh.page).not.toBe(old.page)
  })

  it('a kept page is shown, and marked, when it cannot be rendered', async () => {
    const old = await fill('/a')
    vouched = false
    const asked = cache.get('/a')
    ;(await rendering(1)).fail()
    expect(await asked).toEqual({ page: old.page, how: 'stale' })
  })

  it('a kept page is shown when rendering takes long', async () => {
    const old = await fill('/a')
    vouched = false
    expect(await cache.get('/a')).toEqual({ page: old.page, how: 'stale' })
  })
})

describe('the room', () => {
  it('is bounded by bytes: the page not asked for longest goes', async () => {
    for (let i = 0; i < 12; i++) await fill(`/${i}`)
    expect(cache.bytes).toBeLessThanOrEqual(10_000)
    expect([isKept('/0'), isKept('/11')]).toEqual([false, true])
  })

  it('of pages is not taken by endless addresses', async () => {
    await fill('/a')
    for (let i = 0; i < 30; i++) await fill(`/?q=${i}`, { size: 100 })
    expect(isKept('/a')).toBe(true)
    expect(cache.bytes).toBeLessThanOrEqual(1_000 + 2 + 1_000)
  })

  it('does not take a page that is larger than all of it', async () => {
    await fill('/a', { size: 20_000 })
    expect(isKept('/a')).toBe(false)
    expect(cache.bytes).toBe(0)
  })

  it('is empty after everything was dropped', async () => {
    await fill('/a')
    await fill('/?q=1', { size: 100 })
    cache.clear()
    expect([cache.pages, cache.bytes]).toEqual([0, 0])
  })
})

it('renders sixteen pages at a time; the others wait and see what changed meanwhile', async () => {
  const asked = Array.from({ length: 17 }, (_, i) => cache.get(`/${i}`))
  await rendering(15)
  expect(renderings).toHaveLength(16)
  cache.invalidate(['post:1'])
  renderings[0]?.finish()
  ;(await rendering(16)).finish()
  for (const { finish } of renderings) finish()
  await Promise.all(asked)
  expect([isKept('/1'), isKept('/16')]).toEqual([false, true])
})
