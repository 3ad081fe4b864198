import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db, disconnect } from '#lib/db/client.ts'
import { type EmbeddedDatabase, startEmbedded } from '#lib/db/embedded/start.ts'
import { provideEnv } from '#lib/env.ts'
import { decide } from '#lib/moderation/decide.ts'
import { type Cable, layCable } from '#tests/support/cable.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost } from '#tests/support/factories.ts'
import { type Site, startSite } from '#tests/support/site.ts'

// Two instances on one database. The first one's connection to it can be cut.
let folder: string
let database: EmbeddedDatabase
let cable: Cable
let first: Site
let second: Site
let cast: Cast

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backtalk-serve-'))
  database = await startEmbedded(join(folder, 'database'), { durable: false })
  provideEnv({ DATABASE_URL: database.url, AUTH_SECRET: 'a secret that only these tests know' })
  cable = await layCable(database.url)
  const env = { ADMIN_EMAIL: 'owner@blog.test', METRICS: '1' }
  first = await startSite({ dataDir: folder, env: { ...env, DATABASE_URL: cable.url } })
  second = await startSite({ dataDir: folder, env: { ...env, DATABASE_URL: database.url } })
  cast = await createCast()
})

afterAll(async () => {
  await first.stop()
  await second.stop()
  cable.remove()
  await disconnect()
  await database.stop()
  await rm(folder, { recursive: true })
})

const ask = (site: Site, path: string, headers: Record<string, string> = {}) =>
  fetch(`${site.url}${path}`, { headers, redirect: 'manual' })
const sourceOf = (response: Response) => response.headers.get('cache-status')

/** A published post with a comment that waits; in the memory of both instances. */
async function postWithPending(slug: string, words: string) {
  const post = await createPost(cast.al, { slug })
  const html = `<p>${words}</p>`
  const comment = await createComment(post, { status: 'PENDING', text: words, html })
  for (const site of [first, second]) {
    await ask(site, `/${slug}`)
    expect(sourceOf(await ask(site, `/${slug}`))).toBe('backtalk; hit')
  }
  return comment
}

const approve = ({ id, revision }: { id: bigint; revision: number }) =>
  decide({ comments: [{ id, revision }], verdict: 'approve', by: cast.ed, now: new Date() })

describe('a page in memory', () => {
  it('is new on every instance as soon as a comment is approved', async () => {
    const comment = await postWithPending('fresh', 'At last I may speak.')
    await approve(comment)
    for (const site of [first, second])
      await expect.poll(async () => (await ask(site, '/fresh')).text()).toContain('At last I may')
  })

  it('is the same whatever the first visitor’s headers say', async () => {
    await createPost(cast.al, { slug: 'clean' })
    const poison = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      'accept-language': 'xx-poison',
      'x-middleware-rewrite': '/login',
      'next-router-prefetch': '1',
      'x-backtalk-ip': 'poison',
    }
    const poisoned = await (await ask(first, '/clean', poison)).text()
    expect(poisoned).not.toMatch(/evil\.example|gopher|poison/)
    const other = await ask(first, '/clean')
    expect(sourceOf(other)).toBe('backtalk; hit')
    expect(await other.text()).toBe(poisoned)
  })

  it('is not for those who are somebody in particular', async () => {
    await createPost(cast.al, { slug: 'personal' })
    await ask(first, '/personal')
    for (const asked of [
      ask(first, '/personal', { cookie: 'next-auth.session-token=mine' }),
      ask(first, '/personal', { cookie: 'backtalk-post-1=key' }),
      ask(first, '/personal?comment=mine'),
    ]) {
      const response = await asked
      expect(sourceOf(response)).toBeNull()
      expect(response.headers.get('cache-control')).toBe('private, no-store')
    }
    expect(sourceOf(await ask(first, '/personal?utm_source=letter'))).toBe('backtalk; hit')
  })

  it('of a protected or private post is nobody else’s', async () => {
    await createPost(cast.al, { slug: 'locked', visibility: 'PASSWORD', passwordHash: 'x' })
    for (let i = 0; i < 2; i++) {
      const response = await ask(first, '/locked')
      expect(sourceOf(response)).not.toBe('backtalk; hit')
      expect(response.headers.get('cache-control')).toBe('private, no-store')
    }
  })

  it('carries no framework script and the strict policy', async () => {
    const response = await ask(first, '/')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await response.text()
    expect(html).not.toMatch(/_next\/static\/chunks\/[^"]*\.js|__next_f|data-cache-tags| style="/)
    expect(html).toContain('/reader.js')
  })
})

describe('at the door', () => {
  it.each(['/a%2fb', '/a%00b', '/%c3%28', `/?${'a=1&'.repeat(200)}`, `/${'a'.repeat(9_000)}`])(
    'a strange address is refused and kept nowhere (%#)',
    async (path) => {
      const before = await pagesInMemory()
      const { status } = await ask(first, path)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(await pagesInMemory()).toBe(before)
    },
  )

  it('dot segments are refused, which no client of good manners sends', async () => {
    expect(await statusLine('GET /a/../login HTTP/1.1')).toContain(' 400 ')
  })

  it('the router of the admin is told to load the document', async () => {
    const response = await ask(first, '/?_rsc=1', { rsc: '1' })
    expect([response.status, await response.text()]).toEqual([204, ''])
  })

  it('an address where nothing lives has words, and 404', async () => {
    const response = await ask(first, '/no-such-post')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<h1')
  })
})

describe('on a bad day', () => {
  it('a killed listener leaves nothing stale behind', async () => {
    const comment = await postWithPending('unheard', 'Said while nobody listened.')
    cable.cut()
    await approve(comment)
    cable.mend()
    await expect
      .poll(async () => (await ask(first, '/unheard')).text(), { timeout: 15_000 })
      .toContain('Said while nobody listened.')
  })

  it('without the database, what is in memory is served and marked; the rest says 503; and it recovers', async () => {
    await createPost(cast.al, { slug: 'kept' })
    await createPost(cast.al, { slug: 'unkept' })
    await expect.poll(async () => sourceOf(await ask(first, '/kept'))).toBe('backtalk; hit')
    cable.cut()

    await expect
      .poll(async () => sourceOf(await ask(first, '/kept')), { timeout: 15_000 })
      .toBe('backtalk; hit; detail=unverified')
    const kept = await ask(first, '/kept')
    expect([kept.status, Number(kept.headers.get('age')) > 0]).toEqual([200, true])
    const unkept = await ask(first, '/unkept')
    expect([unkept.status, unkept.headers.get('retry-after')]).toEqual([503, '10'])
    expect((await ask(first, '/admin')).status).toBe(503)
    expect((await ask(first, '/api/health/live')).status).toBe(200)
    const ready = await ask(first, '/api/health/ready')
    expect([ready.status, (await ready.json()).reason]).toEqual([
      503,
      expect.stringMatching(/database/),
    ])

    cable.mend()
    await expect
      .poll(async () => (await ask(first, '/unkept')).status, { timeout: 15_000 })
      .toBe(200)
    await expect
      .poll(async () => (await ask(first, '/api/health/ready')).status, { timeout: 15_000 })
      .toBe(200)
  })

  it('a stop lets a running request finish', async () => {
    const extra = await startSite({
      dataDir: folder,
      env: { DATABASE_URL: database.url, ADMIN_EMAIL: 'owner@blog.test' },
    })
    let running: Promise<Response> | undefined
    let stopped: Promise<number | null> | undefined
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE settings IN ACCESS EXCLUSIVE MODE`
      running = ask(extra, '/')
      await untilWaiting()
      stopped = extra.stop()
      // An address that needs no database: it answers until nobody new gets in.
      const knock = () => ask(extra, '/api/health/live').catch(() => 'refused')
      await expect.poll(knock, { timeout: 4_000 }).toBe('refused')
    })
    expect((await running)?.status).toBe(200)
    expect(await stopped).toBe(0)
  })
})

/** Resolves once somebody waits for a lock. */
async function untilWaiting(): Promise<void> {
  await expect
    .poll(async () => {
      const [row] = await db.$queryRaw<{ waiting: bigint }[]>`
        SELECT count(*) AS waiting FROM pg_locks WHERE NOT granted`
      return Number(row?.waiting)
    })
    .toBeGreaterThan(0)
}

async function pagesInMemory(): Promise<number> {
  const text = await (await ask(first, '/metrics')).text()
  return Number(/^backtalk_cache_pages (\d+)$/m.exec(text)?.[1])
}

/** The status line that answers a request as it is written, which `fetch` would tidy up. */
function statusLine(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(first.url).port), 'localhost')
    socket.on('error', reject)
    socket.once('data', (data) => {
      resolve(String(data).split('\r\n')[0] ?? '')
      socket.destroy()
    })
    socket.write(`${request}\r\nHost: blog.test\r\nConnection: close\r\n\r\n`)
  })
}
