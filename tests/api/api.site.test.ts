import { createHash, randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SCOPE_NAMES } from '#lib/tokens/scopes.ts'
import { openSite } from '#tests/support/open-site.ts'
import { type Receiver, startReceiver } from '#tests/support/receiver.ts'
import { signInByHttp } from '#tests/support/requests.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'

const SECRET = `backtalk_${'a'.repeat(43)}`
const SIGNED_WITH = `whsec_${randomBytes(32).toString('base64')}`

let site: Site
let receiver: Receiver
let post: string

beforeAll(async () => {
  receiver = await startReceiver()
  site = await openSite()
  post = await insertPost(site, 'on-knees')
  await askDatabase(
    site,
    `INSERT INTO api_tokens (id, person_id, name, token_hash, scopes)
     SELECT gen_random_uuid(), id, 'Bot', $1, $2 FROM people WHERE role = 'ADMINISTRATOR'`,
    [createHash('sha256').update(SECRET).digest('hex'), SCOPE_NAMES],
  )
  await askDatabase(
    site,
    `INSERT INTO webhooks (id, url, secret, events) VALUES (gen_random_uuid(), $1, $2, '{comment.held,comment.approved}')`,
    [receiver.url, SIGNED_WITH],
  )
})

afterAll(async () => {
  await site?.remove()
  await receiver?.close()
})

function send(
  method: string,
  path: string,
  body?: BodyInit,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${site.url}/api/v1${path}`, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${SECRET}`, ...headers },
    ...(body !== undefined && { body }),
  })
}

const JSON_TYPE = { 'content-type': 'application/json' }

test('a program finds a held comment, approves it, readers see it, and another program hears of both', async () => {
  await askDatabase(
    site,
    `INSERT INTO comments (post_id, author_name, author_email, source, html, text, status)
     VALUES ($1, 'ann', 'ann@guest.test', 'Swim!', '<p>Swim!</p>', 'Swim!', 'PENDING')`,
    [post],
  )
  const page = `${site.url}/on-knees`
  expect(await (await fetch(page)).text()).not.toContain('Swim!')
  const queue = await send('GET', '/comments?status=pending')
  expect(queue.headers.get('cache-control')).toBe('no-store')
  const { comments } = (await queue.json()) as { comments: { id: string; revision: number }[] }
  const { id, revision } = comments[0] ?? { id: '', revision: 0 }
  const decision = JSON.stringify({ verdict: 'approve', revision })
  const decided = await send('POST', `/comments/${id}/decision`, decision, JSON_TYPE)
  expect([decided.status, await decided.json()]).toMatchObject([200, { status: 'APPROVED' }])
  await expect.poll(async () => (await fetch(page)).text()).toContain('Swim!')
  const again = await send(
    'POST',
    `/comments/${id}/decision`,
    '{"verdict":"spam","revision":1}',
    JSON_TYPE,
  )
  expect(again.status).toBe(409)

  await expect.poll(() => receiver.got.length, { timeout: 20_000 }).toBe(2)
  const messages = receiver.got.map(({ body, headers }) =>
    new Webhook(SIGNED_WITH).verify(body, headers as Record<string, string>),
  ) as { type: string }[]
  expect(messages.map(({ type }) => type).sort()).toEqual(['comment.approved', 'comment.held'])
})

test('a program writes a post, shows it to readers and takes it away', async () => {
  const draft = JSON.stringify({ title: 'By a program', html: '<p>Beep.</p>' })
  const made = await send('POST', '/posts', draft, JSON_TYPE)
  expect(made.status).toBe(201)
  const { id, version } = (await made.json()) as { id: string; version: number }
  const live = await send('POST', `/posts/${id}/publish`, JSON.stringify({ version }), JSON_TYPE)
  const published = (await live.json()) as { version: number; url: string }
  expect(published.url).toBe(`${site.url}/by-a-program`)
  const readers = async () => (await fetch(published.url)).status
  await expect.poll(readers).toBe(200)
  const now = JSON.stringify({ version: published.version })
  await send('POST', `/posts/${id}/unpublish`, now, JSON_TYPE)
  await expect.poll(readers).toBe(404)
})

test('a program uploads a picture', async () => {
  const form = new FormData()
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
  form.append('file', new Blob([new Uint8Array(gif)]), 'dot.gif')
  const answer = await send('POST', '/media', form)
  expect(answer.status).toBe(201)
  const { url } = (await answer.json()) as { url: string }
  expect((await fetch(url)).headers.get('content-type')).toMatch(/^image\//)
})

test('the document can be had without a token', async () => {
  const answer = await fetch(`${site.url}/api/v1/openapi.json`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ openapi: '3.1.0' })
})

describe('Refused with problem details that nobody keeps', () => {
  const decide = '/comments/1/decision'
  const good = '{"verdict":"approve","revision":1}'
  const isProblem = async (answer: Response, status: number) => {
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({ status, title: expect.any(String) })
  }

  test('no token, and a session’s cookie instead of one', async () => {
    await isProblem(await fetch(`${site.url}/api/v1/comments`), 401)
    const cookie = await signInByHttp(site.url)
    const headers = { cookie, origin: site.url, ...JSON_TYPE, authorization: '' }
    await isProblem(await send('GET', '/people/me', undefined, headers), 401)
    await isProblem(await send('POST', decide, good, headers), 401)
  })

  test.each([
    ['malformed JSON', '{', JSON_TYPE, 400],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), JSON_TYPE, 400],
    ['another kind of body', good, { 'content-type': 'text/plain' }, 415],
    ['a form', new URLSearchParams({ verdict: 'approve' }), {}, 415],
    ['a wrong shape', '[]', JSON_TYPE, 422],
    ['a NUL character', '{"verdict":"approve","revision":1,"reason":"\\u0000"}', JSON_TYPE, 422],
    ['nine megabytes', `"${'x'.repeat(9_000_000)}"`, JSON_TYPE, 413],
  ])('%s', async (_, body, headers, status) => {
    await isProblem(
      await send('POST', decide, body as BodyInit, headers as Record<string, string>),
      status,
    )
  })

  test('more than the server takes, and what does not say its length', async () => {
    expect(await sendRaw({ 'content-length': '300000000' })).toEqual([
      413,
      'application/problem+json',
    ])
    expect(await sendRaw({ 'transfer-encoding': 'chunked' })).toEqual([
      411,
      'application/problem+json',
    ])
  })

  test('fifteen megabytes of a file are taken, and refused for what they are', async () => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(15_000_000)]), 'zeros.jpeg')
    await isProblem(await send('POST', '/media', form), 422)
  })

  test('addresses and methods that there are not', async () => {
    await isProblem(await send('GET', '/nothing'), 404)
    await isProblem(await send('GET', '/comments/%00'), 400)
    await isProblem(await send('GET', '/comments?q=%00'), 400)
    await isProblem(await send('GET', '/comments/99999999999999999999'), 404)
    await isProblem(await send('DELETE', '/settings'), 405)
    expect((await send('HEAD', '/people/me')).status).toBe(200)
  })
})

/** Sends the head of a request only: what is refused by its head is refused before a body comes. */
function sendRaw(headers: Record<string, string>): Promise<[number, string]> {
  const { hostname, port } = new URL(site.url)
  const target = { hostname, port, path: '/api/v1/posts', method: 'POST' }
  return new Promise((resolve, reject) => {
    const asked = request({ ...target, headers: { ...JSON_TYPE, ...headers } }, (response) => {
      resolve([response.statusCode ?? 0, response.headers['content-type'] ?? ''])
      asked.destroy()
    })
    asked.on('error', reject)
    asked.flushHeaders()
  })
}
