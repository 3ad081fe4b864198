import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '#tests/support/open-site.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, storeSettings } from '#tests/support/site-database.ts'

let site: Site
let post = ''

beforeAll(async () => {
  site = await openSite('demo')
  // All guests of this test write from one address.
  await storeSettings(site, { floodSeconds: 0 })
  const page = await fetch(`${site.url}/the-night-shift`).then((response) => response.text())
  post = /name="post" value="(\d+)"/.exec(page)?.[1] ?? ''
})

afterAll(() => site.remove())

let serial = 0
const words = () => `My back is better after ${++serial} weeks.`

type Fields = Record<string, string>

function send(fields: Fields, { headers = {}, body }: { headers?: Fields; body?: BodyInit } = {}) {
  const filled = {
    post,
    comment: words(),
    author: 'joe marco',
    email: `joe${serial}@guest.test`,
    token: '',
    ...fields,
  }
  const form = body ?? new URLSearchParams(filled)
  return fetch(`${site.url}/comments`, { method: 'POST', body: form, headers, redirect: 'manual' })
}

/** As multipart/form-data. */
function inParts(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe('A reply sent from the form', () => {
  it('leads to a private receipt that shows the words, to nobody else', async () => {
    const comment = words()
    const answer = await send({ comment, consent: 'yes' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('set-cookie')).toMatch(/^backtalk-writer=.*HttpOnly; SameSite=Lax/)
    // What the server's parts tell each other stays between them.
    expect([...answer.headers.keys()].filter((name) => name.startsWith('x-backtalk-'))).toEqual([])
    const location = answer.headers.get('location') ?? ''
    const receipt = await fetch(new URL(location, site.url)).then((response) => response.text())
    expect(receipt).toContain(comment)
    expect(receipt).toContain('awaiting moderation')
    const plain = await fetch(new URL(location.split('?')[0] ?? '', site.url)).then((response) =>
      response.text(),
    )
    expect(plain).not.toContain(comment)
    const forged = location.replace(/-[\w-]{43}#/, `-${'A'.repeat(43)}#`)
    expect(
      await fetch(new URL(forged, site.url)).then((response) => response.text()),
    ).not.toContain(comment)
  })
})

describe('A reply sent over HTTP', () => {
  it('is answered as JSON when JSON is asked for', async () => {
    const headers = { Accept: 'application/json', 'X-Forwarded-For': '198.51.100.7' }
    const refused = await send({ author: '', email: 'joe' }, { headers })
    expect(refused.status).toBe(422)
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(await refused.json()).toMatchObject({
      status: 422,
      errors: { author: 'Please give a name.', email: 'This is not an e-mail address.' },
    })
  })

  it('comes back with its words, its status and the reason beside the field when it is refused', async () => {
    const comment = 'Keep </textarea><script>alert(1)</script> "this" & that'
    const answer = await send({ comment, author: '', parent: '' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain(
      'Keep &lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;this&quot; &amp; that</textarea>',
    )
    expect(page).toMatch(/id="reply-author-problem">Please give a name\./)
    expect(page).toMatch(/name="token" value="[0-9a-f-]{36}"/)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })

  it.each([
    ['405 for reading', () => fetch(`${site.url}/comments`), 405],
    ['405 for deleting', () => fetch(`${site.url}/comments`, { method: 'DELETE' }), 405],
    ['404 for a post that is not there', () => send({ post: '999999' }), 404],
    ['403 from another site', () => send({}, { headers: { Origin: 'https://evil.test' } }), 403],
    ['403 for a parent that is not there', () => send({ parent: '999999' }), 403],
    ['422 for NUL', () => send({ comment: 'a\0b' }), 422],
    ['422 for too many bytes', () => send({ comment: 'a'.repeat(65_526) }), 422],
    ['413 for ten megabytes', () => send({ comment: 'a'.repeat(10_000_000) }), 413],
    [
      '415 for JSON',
      () => send({}, { body: '{}', headers: { 'Content-Type': 'application/json' } }),
      415,
    ],
    [
      '400 for a broken multipart',
      () => send({}, { body: 'x', headers: { 'Content-Type': 'multipart/form-data; boundary=b' } }),
      400,
    ],
    [
      '422 for bytes that are no text',
      () =>
        send(
          {},
          {
            body: `post=${post}&comment=%00%ED%A0%80`,
            headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          },
        ),
      422,
    ],
  ])('is refused with %s', async (_, act, status) => {
    expect((await act()).status).toBe(status)
  })

  it('is stored the same whether it comes as one line or in parts', async () => {
    const fields = {
      ...{ post, parent: '', url: 'joe.test', token: '', author: 'Zoë & <joe> + 100%' },
      comment: 'Two\r\n\r\nparagraphs, a “quote”, a + b = c; 🙂 and &amp; — <b>bold</b>\r\n',
    }
    const stored: unknown[] = []
    for (const [email, make] of [
      ['line@guest.test', (all: Fields) => new URLSearchParams(all)],
      ['parts@guest.test', inParts],
    ] as const) {
      const answer = await send({}, { body: make({ ...fields, email }) })
      expect(answer.status).toBe(303)
      const columns = 'post_id, parent_id, status, author_name, author_url, source, html, text'
      stored.push(
        await askDatabase(site, `SELECT ${columns} FROM comments WHERE author_email = $1`, [email]),
      )
    }
    expect(stored[0]).toMatchObject([{ author_name: fields.author }])
    expect(stored[1]).toEqual(stored[0])
  })

  it('may fill the limit with characters of three bytes, percent-encoded or not', async () => {
    const fields = { post, comment: '語'.repeat(21_841), author: '', email: '' }
    // Refused for the missing name alone: the words are whole.
    for (const body of [inParts(fields), new URLSearchParams(fields)]) {
      const answer = await send({}, { body, headers: { Accept: 'application/json' } })
      expect(Object.keys((await answer.json()).errors)).toEqual(['author', 'email'])
    }
  })
})

it('A comment’s lasting address leads to where it stands', async () => {
  const answer = await fetch(`${site.url}/comments/1`, { redirect: 'manual' })
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toMatch(/^\/[^?]*#comment-1$/)
  for (const id of ['999999', 'x', '0']) {
    expect((await fetch(`${site.url}/comments/${id}`, { redirect: 'manual' })).status).toBe(404)
  }
})

it('A preview shows the words as they would be published', async () => {
  const body = new URLSearchParams({ comment: 'Hi <b>there<script>' })
  const answer = await fetch(`${site.url}/comments/preview`, { method: 'POST', body })
  expect(await answer.text()).toBe('<p>Hi <b>there</b></p>')
})
