import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite } from '#tests/support/open-site.ts'
import { postReply, signInByHttp } from '#tests/support/requests.ts'
import type { Site } from '#tests/support/site.ts'
import { insertPost } from '#tests/support/site-database.ts'

let site: Site
let post: string

beforeAll(async () => {
  site = await openSite()
  post = await insertPost(site, 'there')
})

afterAll(() => site?.remove())

/** Sends a request line that `fetch` would tidy up first. */
function rawGet(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { hostname, port } = new URL(site.url)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    asked.on('error', reject)
    asked.end()
  })
}

const answered4xx = (status: number) => status >= 400 && status < 500
const notAFailure = (status: number) => status >= 200 && status < 500

describe('Strange addresses get 4xx or a redirect', () => {
  const strange = [
    '/%00',
    '/a%00b',
    '/%ff%fe',
    '/%c0%ae%c0%ae/',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/a%2fb',
    '/%',
    '/%zz',
    `/${'a'.repeat(7_000)}`,
    `/there?${Array.from({ length: 1_000 }, (_, n) => `p${n}=1`).join('&')}`,
    '/there?replyto=99999999999999999999999999',
    '/there?replyto=x%00',
    '/page/0',
    '/page/99999999999999999999',
    '/there/comments/page/-1',
    '/comments/99999999999999999999999',
    '/comments/x',
    '/?p=99999999999999999999999',
    '/?p=%00',
    '/search?q=%00',
    `/search?q=${'('.repeat(500)}`,
    '/category/%00',
    '/9999/99',
    '/0000/00',
    '/admin/comments?status=nonsense&after=%00',
    '/media/../secrets.json',
    '/media/%2e%2e%2fsecrets.json',
  ]
  test.each(strange)('%s', async (path) => {
    expect(await rawGet(path)).toSatisfy(notAFailure)
  })
})

describe('Strange cookies and headers are nobody in particular', () => {
  test.each([
    { cookie: 'next-auth.session-token=rubbish' },
    { cookie: `next-auth.session-token=${'x'.repeat(4_000)}` },
    { cookie: 'backtalk-commenter=%00%ff; =; ;;; a' },
    { rsc: '1', 'next-router-state-tree': '%5B' },
    { 'x-middleware-subrequest': 'middleware:middleware:middleware' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '<script>' },
  ])('%j', async (headers) => {
    expect(await rawGet('/there', headers as Record<string, string>)).toBeLessThan(400)
    expect(await rawGet('/admin', headers as Record<string, string>)).toSatisfy(
      (status: number) => status === 307 || status === 303 || status === 302,
    )
  })
})

describe('A reply that is not one gets 4xx', () => {
  const send = (body: BodyInit, headers: Record<string, string>) =>
    fetch(`${site.url}/comments`, {
      method: 'POST',
      redirect: 'manual',
      body,
      headers: { origin: site.url, ...headers },
    })

  test.each([
    ['no fields', {}],
    ['an unknown post', { post: '999999', comment: 'Hello there.' }],
    ['a post that is no number', { post: 'x', comment: 'Hello there.' }],
    ['a huge post number', { post: '9'.repeat(40), comment: 'Hello there.' }],
    ['an unknown parent', { parent: '999999', comment: 'Hello there.' }],
    ['a NUL byte only', { comment: '\0' }],
    ['markup only', { comment: '<script></script>' }],
    ['a name too long', { comment: 'Hello there.', author: 'x'.repeat(300) }],
    ['two addresses', { comment: 'Hello there.', email: 'a@guest.test, b@guest.test' }],
    [
      'a line break in the e-mail',
      { comment: 'Hello there.', email: 'a@guest.test\r\nBcc: b@guest.test' },
    ],
  ])('%s', async (_, fields) => {
    const answer = await postReply(site.url, { post, ...fields })
    expect(answer.status).toSatisfy(answered4xx)
  })

  test('a body of 10 MB', async () => {
    const answer = await send(`comment=${'x'.repeat(10_000_000)}`, {
      'content-type': 'application/x-www-form-urlencoded',
    }).catch(() => ({ status: 413 }))
    expect(answer.status).toBe(413)
  })

  test('a wrong content type', async () => {
    expect(
      (await send('{"comment":"x"}', { 'content-type': 'application/json' })).status,
    ).toSatisfy(answered4xx)
    expect(
      (await send('x', { 'content-type': 'multipart/form-data; boundary=nothing' })).status,
    ).toSatisfy(answered4xx)
  })

  test('another method', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
      expect((await fetch(`${site.url}/comments`, { method })).status, method).toBe(405)
    }
  })

  test('a foreign origin', async () => {
    const answer = await postReply(
      site.url,
      { post, comment: 'Hello there.' },
      { origin: 'https://evil.example' },
    )
    expect(answer.status).toBe(403)
  })

  test('lone surrogates and other broken text are mended or refused', async () => {
    const answer = await send(
      `post=${post}&author=joe&email=j@guest.test&comment=%ED%A0%80+%FF+words`,
      {
        'content-type': 'application/x-www-form-urlencoded',
      },
    )
    expect(answer.status).toSatisfy(notAFailure)
  })
})

describe('Forged ids in the admin', () => {
  test.each([
    '/admin/posts/999999',
    '/admin/posts/x',
    '/admin/posts/99999999999999999999999',
    '/admin/pages/0',
    '/admin/comments/999999',
    '/admin/comments/%00',
    '/admin/people/999999',
    '/admin/media/-1',
  ])('%s is not found', async (path) => {
    const cookie = await signInByHttp(site.url)
    expect(cookie).toContain('session-token')
    expect(await rawGet(path, { cookie })).toSatisfy(answered4xx)
  })

  test('without a session they lead to signing in', async () => {
    expect(await rawGet('/admin/posts/1')).toSatisfy(
      (status: number) => status >= 300 && status < 400,
    )
  })
})
