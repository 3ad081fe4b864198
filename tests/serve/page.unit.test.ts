import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { finishPage } from '#lib/serve/page.ts'

const html = `<main><template data-cache-tags="post:1"></template>${'<p>Words</p>'.repeat(200)}<script>x</script></main>`
const document = {
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-store',
    link: '</_next/static/a.js>; rel=preload; as="script"',
    'set-cookie': ['csrf=1'],
    'x-powered-by': 'Next.js',
    'x-own': 'kept',
  },
  body: Buffer.from(html),
}

/** The headers of a flat list, by name in lower case. */
function named(flat: string[] = []): Record<string, string> {
  const names = flat.filter((_, i) => i % 2 === 0)
  return Object.fromEntries(names.map((name, i) => [name.toLowerCase(), flat[2 * i + 1] ?? '']))
}

it('is the same document in three encodings, each with its own strong tag', async () => {
  const { variants, tags } = await finishPage(document, { renderedAt: 0 })
  const body = variants.identity.body.toString()
  expect(body).toBe(`<main>${'<p>Words</p>'.repeat(200)}</main>`)
  expect(brotliDecompressSync(variants.br?.body ?? '').toString()).toBe(body)
  expect(gunzipSync(variants.gzip?.body ?? '').toString()).toBe(body)
  const etags = Object.values(variants).map(({ etag }) => etag)
  expect(new Set(etags).size).toBe(3)
  for (const etag of etags) expect(etag).toMatch(/^"[\w-]+"$/)
  expect(tags).toEqual(['post:1', 'settings'])
})

it('has the headers of a public document and none of one visitor', async () => {
  const headers = named((await finishPage(document, { renderedAt: 0 })).variants.br?.headers)
  expect(headers).toMatchObject({
    'cache-control': expect.stringMatching(/^public, .*s-maxage=\d+, stale-while-revalidate=\d+$/),
    'cache-tag': 'post:1,settings',
    vary: 'Accept-Encoding',
    'content-encoding': 'br',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
    'x-own': 'kept',
  })
  for (const name of ['set-cookie', 'link', 'x-powered-by', 'x-backtalk-tags'])
    expect(headers).not.toHaveProperty(name)
})

it('keeps a referrer policy of its own, and has one otherwise', async () => {
  const policyOf = async (headers: Record<string, string>) => {
    const given = { ...document, headers: { ...document.headers, ...headers } }
    const page = await finishPage(given, { renderedAt: 0 })
    return page.variants.identity.headers.join('|').match(/referrer-policy\|[\w-]+/gi)
  }
  const own = { 'referrer-policy': 'same-origin' }
  expect(await policyOf(own)).toEqual(['referrer-policy|same-origin'])
  expect(await policyOf({})).toEqual(['Referrer-Policy|strict-origin-when-cross-origin'])
})

it('made for one person is kept by nobody', async () => {
  const { tags, variants } = await finishPage(document, { renderedAt: 0, personal: true })
  expect(tags).toEqual([])
  const headers = named(variants.identity.headers)
  expect(headers).toMatchObject({ 'cache-control': 'private, no-store' })
  expect(headers).not.toHaveProperty('cache-tag')
})

it('of another type says by a header what it is made of, and how long it lasts', async () => {
  const feed = {
    status: 200,
    headers: {
      'content-type': 'application/rss+xml',
      'cache-control': 'public, max-age=60',
      'last-modified': 'Mon, 15 Jun 2026 12:00:00 GMT',
      'x-backtalk-tags': 'lists, post:1',
    },
    body: Buffer.from('<rss><!-- kept --></rss>'),
  }
  const { tags, variants, lastModified } = await finishPage(feed, { renderedAt: 0 })
  expect(tags).toEqual(['lists', 'post:1'])
  expect(variants.identity.body.toString()).toBe('<rss><!-- kept --></rss>')
  expect(lastModified).toBe('Mon, 15 Jun 2026 12:00:00 GMT')
  expect(named(variants.identity.headers)).toMatchObject({
    'cache-control': 'public, max-age=60',
    'cache-tag': 'lists,post:1',
  })
  expect(named(variants.identity.headers)).not.toHaveProperty('x-backtalk-tags')
})
