import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openSite } from '#tests/support/open-site.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'
import { hearUntil, holdComments, seatCast, signIn, standings } from './desk.ts'

let site: Site
let post: string
let ann: string
const cookies: Record<string, string> = {}

beforeAll(async () => {
  site = await openSite()
  await seatCast(site)
  for (const name of ['mo', 'al', 'cy', 'ria', 'ed'] as const)
    cookies[name] = await signIn(site, name)
  cookies.eve = ''
  cookies.forged = `${cookies.mo?.slice(0, -8)}AAAAAAAA`
})

beforeEach(async () => {
  await askDatabase(site, 'DELETE FROM posts')
  post = await insertPost(site, 'the-night-shift')
  ann = (await holdComments(site, post, ['ann']))[0] ?? ''
})

afterAll(() => site?.remove())

function send(
  route: string,
  who: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${site.url}/admin/comments/${route}`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      origin: site.url,
      'content-type': 'application/json',
      accept: 'application/json',
      cookie: cookies[who] ?? '',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

const approval = (revision = 1) => ({ verdict: 'approve', comments: [{ id: ann, revision }] })
const everything = () => ({
  verdict: 'approve',
  filter: { status: 'pending' },
  seenAt: new Date(Date.now() + 60_000).toISOString(),
})
const unknownRun = { run: '01900000-0000-7000-8000-000000000000' }
const unknownAct = { act: '01900000-0000-7000-8000-000000000000' }
const BODIES = {
  decide: approval,
  undo: () => unknownAct,
  bulk: everything,
  'bulk/cancel': () => unknownRun,
  claim: () => ({ comment: ann, on: true }),
  delete: () => ({ comments: [{ id: ann, revision: 1 }] }),
}
const ROUTES = Object.entries(BODIES)

const stillHeld = async () => expect(await standings(site, post)).toEqual({ ann: 'PENDING' })

test('those who may are heard', async () => {
  const answer = await send('decide', 'mo', approval())
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ outcomes: [{ is: 'decided', status: 'APPROVED' }] })
  expect(await standings(site, post)).toEqual({ ann: 'APPROVED' })
})

describe.each(ROUTES)('%s refuses', (route, body) => {
  test.each([
    ['a stranger', 'eve', 401],
    ['a forged session', 'forged', 401],
    ['a reader', 'ria', 404],
    ['a contributor', 'cy', 404],
  ])('%s', async (_, who, status) => {
    expect((await send(route, who, body())).status).toBe(status)
    await stillHeld()
  })

  test('a session that was ended everywhere', async () => {
    const stale = await signIn(site, 'ed')
    await askDatabase(
      site,
      `UPDATE people SET session_version = session_version + 1 WHERE slug = 'ed'`,
    )
    expect((await send(route, 'eve', body(), { cookie: stale })).status).toBe(401)
    await stillHeld()
  })

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['no site at all', { origin: 'null' }],
  ])('a request of %s', async (_, headers) => {
    expect((await send(route, 'mo', body(), headers)).status).toBe(403)
    await stillHeld()
  })

  test.each([
    ['a body that is no JSON', '{', {}, 415],
    ['another kind of body', 'verdict=approve', { 'content-type': 'text/plain' }, 415],
    ['a body of the wrong shape', [], {}, 422],
    ['nothing', {}, {}, 422],
    ['far too much', `"${'x'.repeat(300_000)}"`, {}, 413],
  ])('%s', async (_, malformed, headers, status) => {
    expect((await send(route, 'mo', malformed, headers)).status).toBe(status)
    await stillHeld()
  })

  test('being only asked', async () => {
    const answer = await fetch(`${site.url}/admin/comments/${route}`, {
      headers: { cookie: cookies.mo ?? '' },
    })
    expect([404, 405]).toContain(answer.status)
    await stillHeld()
  })
})

describe('decide', () => {
  test('does nothing to comments on the posts of others', async () => {
    const answer = await send('decide', 'al', approval())
    expect(await answer.json()).toMatchObject({ actId: null, outcomes: [{ is: 'forbidden' }] })
    await stillHeld()
  })

  test('never lands on what the moderator has not seen, and says who did what', async () => {
    await send('decide', 'mo', approval())
    const answer = await send('decide', 'al', { ...approval(), verdict: 'spam' })
    expect(await answer.json()).toMatchObject({ outcomes: [{ is: 'forbidden' }] })
    const late = await send('decide', 'mo', { ...approval(), verdict: 'spam' })
    expect(await late.json()).toMatchObject({
      actId: null,
      outcomes: [{ is: 'conflict', status: 'APPROVED', change: { by: 'Mo', to: 'APPROVED' } }],
    })
    expect(await standings(site, post)).toEqual({ ann: 'APPROVED' })
  })

  test.each([
    ['an unknown verdict', { verdict: 'burn' }],
    ['no comment', { comments: [] }],
    ['more than one request may hold', { comments: Array(501).fill({ id: '1', revision: 1 }) }],
    ['an id that is none', { comments: [{ id: '1; DROP TABLE comments', revision: 1 }] }],
    ['no revision', { comments: [{ id: '1' }] }],
  ])('refuses %s', async (_, wrong) => {
    expect((await send('decide', 'mo', { ...approval(), ...wrong })).status).toBe(422)
    await stillHeld()
  })

  test('sends a form back to the queue only', async () => {
    const form = { verdict: 'approve', comment: `${ann}:1`, back: '//evil.example/admin/comments' }
    const answer = await send('decide', 'mo', new URLSearchParams(form).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'text/html',
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/admin\/comments\?said=/)
  })
})

describe('undo', () => {
  test('of what a moderator did is not for authors', async () => {
    const { actId } = (await (await send('decide', 'mo', approval())).json()) as { actId: string }
    expect((await send('undo', 'al', { act: actId })).status).toBe(403)
    expect((await send('undo', 'mo', { act: actId })).status).toBe(200)
    expect((await send('undo', 'mo', { act: actId })).status).toBe(409)
    await stillHeld()
  })

  test('of an act that never was', async () => {
    expect((await send('undo', 'mo', unknownAct)).status).toBe(404)
  })
})

describe('bulk', () => {
  const ended = async (answer: Response) => {
    const { run } = (await answer.json()) as { run: string }
    const ask = () => askDatabase(site, 'SELECT status, moved FROM bulk_runs WHERE id = $1', [run])
    await expect.poll(ask).toMatchObject([{ status: 'DONE' }])
    return run
  }

  test('is carried out by the running site', async () => {
    await ended(await send('bulk', 'mo', everything()))
    expect(await standings(site, post)).toEqual({ ann: 'APPROVED' })
  })

  test('leaves the posts of others alone', async () => {
    await ended(await send('bulk', 'al', everything()))
    await stillHeld()
  })

  test.each(['pending', 'approved', 'all', 'mine'])(
    'deletes nothing that is %s',
    async (status) => {
      const body = { ...everything(), verdict: 'delete', filter: { status } }
      expect((await send('bulk', 'mo', body)).status).toBe(422)
      await stillHeld()
    },
  )

  test('cannot be ended when it is over', async () => {
    const run = await ended(await send('bulk', 'mo', everything()))
    expect((await send('bulk/cancel', 'mo', { run })).status).toBe(409)
  })
})

describe('delete', () => {
  test('takes what lies in spam, and nothing else', async () => {
    const body = { comments: [{ id: ann, revision: 1 }] }
    expect(await (await send('delete', 'mo', body)).json()).toEqual({ deleted: 0 })
    await stillHeld()
    await askDatabase(site, `UPDATE comments SET status = 'SPAM' WHERE id = $1`, [ann])
    expect(await (await send('delete', 'al', body)).json()).toEqual({ deleted: 0 })
    expect(await (await send('delete', 'mo', body)).json()).toEqual({ deleted: 1 })
    expect(await standings(site, post)).toEqual({})
  })
})

describe('events', () => {
  const listen = (who: string) =>
    fetch(`${site.url}/admin/comments/events`, { headers: { cookie: cookies[who] ?? '' } })

  test.each([
    ['a stranger', 'eve', 401],
    ['a forged session', 'forged', 401],
    ['a reader', 'ria', 404],
    ['a contributor', 'cy', 404],
  ])('are not for %s', async (_, who, status) => {
    expect((await listen(who)).status).toBe(status)
  })

  test('authors hear nothing of the posts of others', async () => {
    const heard = await listen('al')
    expect(heard.headers.get('content-type')).toBe('text/event-stream')
    const own = await insertPost(site, 'by-al')
    await askDatabase(
      site,
      `UPDATE posts SET author_id = (SELECT id FROM people WHERE slug = 'al') WHERE id = $1`,
      [own],
    )
    const [bob = ''] = await holdComments(site, own, ['bob'])
    await send('decide', 'mo', approval())
    await send('decide', 'mo', { verdict: 'spam', comments: [{ id: bob, revision: 1 }] })
    const words = await hearUntil(heard, 'SPAM')
    expect(words).toContain(`"postId":"${own}"`)
    expect(words).not.toContain(`"postId":"${post}"`)
  })
})

describe.each(['', '/log', '/campaigns'])('the screen /admin/comments%s', (path) => {
  const look = (who: string) =>
    fetch(`${site.url}/admin/comments${path}`, {
      redirect: 'manual',
      headers: { cookie: cookies[who] ?? '' },
    })

  test('is for those who moderate', async () => {
    expect((await look('mo')).status).toBe(200)
    expect((await look('cy')).status).toBe(404)
    expect((await look('ria')).status).toBe(404)
    const sentAway = await look('eve')
    expect(sentAway.status).toBe(307)
    expect(sentAway.headers.get('location')).toContain('/login?next=%2Fadmin%2Fcomments')
  })
})

describe('bans', () => {
  const look = (who: string) =>
    fetch(`${site.url}/admin/comments/bans`, {
      redirect: 'manual',
      headers: { cookie: cookies[who] ?? '' },
    })

  test.each([
    ['a stranger', 'eve', 307],
    ['a reader', 'ria', 404],
    ['a contributor', 'cy', 404],
    ['an author', 'al', 404],
  ])('are not for %s', async (_, who, status) => {
    expect((await look(who)).status).toBe(status)
  })

  test('are neither offered to authors nor to contributors', async () => {
    await askDatabase(
      site,
      `UPDATE posts SET author_id = (SELECT id FROM people WHERE slug = 'al') WHERE id = $1`,
      [post],
    )
    const page = (who: string) =>
      fetch(`${site.url}/admin/comments/${ann}`, { headers: { cookie: cookies[who] ?? '' } })
    expect(await (await page('mo')).text()).toContain('id="ban"')
    const own = await page('al')
    expect(own.status).toBe(200)
    expect(await own.text()).not.toContain('id="ban"')
    expect((await page('cy')).status).toBe(404)
  })
})

describe('the log as a file', () => {
  const load = (who: string, query = '') =>
    fetch(`${site.url}/admin/comments/log/export${query}`, {
      headers: { cookie: cookies[who] ?? '' },
    })

  test.each([
    ['a stranger', 'eve', 401],
    ['a reader', 'ria', 404],
    ['a contributor', 'cy', 404],
  ])('is not for %s', async (_, who, status) => {
    expect((await load(who)).status).toBe(status)
  })

  test('holds for authors what they did themselves', async () => {
    await send('decide', 'mo', approval())
    const own = await load('al')
    expect(own.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect((await own.text()).trim().split('\r\n')).toHaveLength(1)
    expect(await (await load('mo', '?q=ann')).text()).toContain('Approved ann’s comment')
  })
})
