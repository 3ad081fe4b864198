import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { changeRole } from '#lib/people/change-role.ts'
import { deactivatePerson } from '#lib/people/deactivate.ts'
import { revokeToken } from '#lib/tokens/revoke.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost } from '#tests/support/factories.ts'
import { askWith, startProgram } from './calling.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

test('a program is told who it acts for and what its token is good for', async () => {
  const { ask } = await startProgram(cast.mo, ['comments:read'])
  const { status, body, headers } = await ask('GET', '/people/me')
  expect(status).toBe(200)
  expect(body).toMatchObject({ name: 'Mo', role: 'MODERATOR', scopes: ['comments:read'] })
  expect(body.id).toBe(String(cast.mo.id))
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('ratelimit-policy')).toBe('"token";q=300;w=60')
  expect(headers.get('ratelimit')).toMatch(/^"token";r=299;t=\d+$/)
})

test('its last use is noted, at most once a minute', async () => {
  const { ask, tokenId } = await startProgram(cast.mo)
  const lastUse = async () =>
    (await db.apiToken.findUniqueOrThrow({ where: { id: tokenId } })).lastUsedAt
  expect(await lastUse()).toBeNull()
  await ask('GET', '/people/me')
  const first = await lastUse()
  expect(first).not.toBeNull()
  await ask('GET', '/people/me')
  expect(await lastUse()).toEqual(first)
  const longAgo = new Date(Date.now() - 3_600_000)
  await db.apiToken.update({ where: { id: tokenId }, data: { lastUsedAt: longAgo } })
  await ask('GET', '/people/me')
  expect(await lastUse()).not.toEqual(longAgo)
})

describe('A token is refused with 401', () => {
  test('when there is none', async () => {
    const { status, body, headers } = await askWith()('GET', '/comments')
    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toBe('Bearer realm="Backtalk"')
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body).toMatchObject({ type: 'about:blank', title: 'Unauthorized', status: 401 })
  })

  test.each([
    ['unknown', `backtalk_${'a'.repeat(43)}`],
    ['of another shape', 'hunter2'],
    ['endless', 'x'.repeat(10_000)],
  ])('when it is %s', async (_, secret) => {
    const { status, headers } = await askWith(secret)('GET', '/comments')
    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toContain('error="invalid_token"')
  })

  test('when it was revoked', async () => {
    const { ask, tokenId } = await startProgram(cast.mo)
    await revokeToken({ id: tokenId, by: cast.mo, now: new Date() })
    expect((await ask('GET', '/people/me')).status).toBe(401)
  })

  test('when it has expired', async () => {
    const { ask, tokenId } = await startProgram(cast.mo)
    await db.apiToken.update({ where: { id: tokenId }, data: { expiresAt: new Date() } })
    expect((await ask('GET', '/people/me')).status).toBe(401)
  })

  test('when its person was deactivated', async () => {
    const { ask } = await startProgram(cast.mo)
    await deactivatePerson({ id: cast.mo.id, by: cast.ada, now: new Date() })
    expect((await ask('GET', '/people/me')).status).toBe(401)
  })

  test('when its person does not work here any more', async () => {
    const { ask } = await startProgram(cast.mo)
    await changeRole({ id: cast.mo.id, role: null, by: cast.ada, now: new Date() })
    expect((await ask('GET', '/people/me')).status).toBe(401)
  })
})

test('a missing scope is 403, and said', async () => {
  const { ask } = await startProgram(cast.mo, ['posts:read'])
  const { status, body, headers } = await ask('GET', '/comments')
  expect(status).toBe(403)
  expect(headers.get('www-authenticate')).toContain(
    'error="insufficient_scope", scope="comments:read"',
  )
  expect(body.detail).toContain('comments:read')
})

test('a token does no more than its person may now', async () => {
  const post = await createPost(cast.al)
  const comment = await createComment(post, { status: 'PENDING' })
  const { ask } = await startProgram(cast.mo)
  const path = `/comments/${comment.id}`
  expect((await ask('GET', path)).status).toBe(200)
  await changeRole({ id: cast.mo.id, role: 'AUTHOR', by: cast.ada, now: new Date() })
  expect((await ask('GET', path)).status).toBe(404)
  const decision = { verdict: 'approve', revision: 1 }
  expect((await ask('POST', `${path}/decision`, decision)).status).toBe(404)
  await changeRole({ id: cast.mo.id, role: 'CONTRIBUTOR', by: cast.ada, now: new Date() })
  expect((await ask('GET', '/comments')).status).toBe(403)
  expect((await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).status).toBe('PENDING')
})

test('too many requests are 429 with the seconds to wait, for this token only', async () => {
  const { ask, tokenId } = await startProgram(cast.mo)
  const other = await startProgram(cast.mo)
  await db.rateLimit.create({
    data: { key: `api:${tokenId}`, count: 300, resetsAt: new Date(Date.now() + 30_000) },
  })
  const { status, headers } = await ask('GET', '/people/me')
  expect(status).toBe(429)
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(headers.get('ratelimit')).toMatch(/^"token";r=0;t=\d+$/)
  expect((await other.ask('GET', '/people/me')).status).toBe(200)
})

describe('What is no request for an operation', () => {
  test('an unknown address is 404', async () => {
    const { ask } = await startProgram(cast.ada)
    for (const path of ['', '/nothing', '/comments/1/2/3', '/comments/x', '/comments/0x1']) {
      expect((await ask('GET', path)).status, path).toBe(404)
    }
  })

  test('another method is 405, with those that there are', async () => {
    const { ask } = await startProgram(cast.ada)
    const { status, headers } = await ask('PUT', '/comments/1')
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe('GET, DELETE, PATCH')
  })
})

describe('What cannot be read', () => {
  const decide = '/comments/1/decision'

  test.each([
    ['malformed JSON', '{', {}, 400],
    ['an unfinished string', '"abc', {}, 400],
    ['another kind of body', 'verdict=approve', { 'content-type': 'text/plain' }, 415],
    ['no kind of body', '{}', { 'content-type': '' }, 415],
    ['a body of the wrong shape', '[]', {}, 422],
    ['a field that is missing', '{"verdict":"approve"}', {}, 422],
    ['a verdict that there is not', '{"verdict":"explode","revision":1}', {}, 422],
    ['a NUL character', '{"verdict":"approve","revision":1,"reason":"a\\u0000b"}', {}, 422],
    ['far too much', `"${'x'.repeat(9_000_000)}"`, {}, 413],
  ])('%s is refused', async (_, body, headers, status) => {
    const { ask } = await startProgram(cast.ada)
    const heard = await ask('POST', decide, body, headers)
    expect(heard.status).toBe(status)
    expect(heard.headers.get('content-type')).toBe('application/problem+json')
  })

  test('what is wrong is said by field', async () => {
    const { ask } = await startProgram(cast.ada)
    const { body } = await ask('POST', '/comments/decisions', {
      verdict: 'approve',
      comments: [{ id: 'x', revision: 0 }],
    })
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'comments.0.id',
      'comments.0.revision',
    ])
  })

  test('a filter that is none is refused, not widened', async () => {
    const { ask } = await startProgram(cast.ada)
    for (const query of [
      'status=nonsense',
      'limit=1000',
      'after=x',
      'post=x',
      'q=%00',
      'from=today',
    ])
      expect((await ask('GET', `/comments?${query}`)).status, query).toBe(422)
  })
})
