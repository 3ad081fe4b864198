import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type MailServer, startMailServer } from '#tests/support/mail-server.ts'
import { openOwnSite } from '#tests/support/open-site.ts'
import { postReply } from '#tests/support/requests.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost, storeSettings } from '#tests/support/site-database.ts'

let server: MailServer
let site: Site
let post = ''

beforeAll(async () => {
  server = await startMailServer()
  site = await openOwnSite('empty', { env: { SMTP_URL: server.url } })
  post = await insertPost(site, 'on-knees')
})

beforeEach(() => askDatabase(site, 'DELETE FROM rate_limits'))

afterAll(async () => {
  await site?.remove()
  await server?.close()
})

type Fields = Record<string, string>

const send = (path: string, fields: Fields, headers: Fields = { origin: site.url }) =>
  fetch(`${site.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams(fields),
  })

const read = (path: string, headers: Fields = {}) =>
  fetch(new URL(path, site.url), { redirect: 'manual', headers })

/** The path of a link in the last mail to somebody. */
async function linkTo(email: string, pattern: RegExp): Promise<string> {
  const [mail] = await askDatabase<{ text: string }>(
    site,
    'SELECT text FROM mails WHERE "to" = $1 ORDER BY created_at DESC LIMIT 1',
    [email],
  )
  return new URL(pattern.exec(mail?.text ?? '')?.[0] ?? '', site.url).href.replace(site.url, '')
}

let serial = 0
const newEmail = () => `r${++serial}@guest.test`

/** Asks to follow the post and returns the secret of the mailed link. */
async function follow(email: string): Promise<string> {
  await send('/subscriptions', { post, email })
  const path = await linkTo(email, /\/subscriptions\/confirm\?\S+/)
  return new URLSearchParams(path.split('?')[1]).get('token') ?? ''
}

const findSubscription = async (email: string) => {
  const [found] = await askDatabase<{ id: string; confirmed: boolean; stopped: boolean }>(
    site,
    `SELECT s.id, s.confirmed_at IS NOT NULL AS confirmed, s.unsubscribed_at IS NOT NULL AS stopped
       FROM subscriptions s JOIN commenters c ON c.id = s.commenter_id WHERE c.email = $1`,
    [email],
  )
  return found
}

function expectPrivate(answer: Response) {
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('x-robots-tag')).toBe('noindex')
  expect(answer.headers.get('referrer-policy')).toBe('same-origin')
}

describe('Following a conversation', () => {
  it('is offered below the post, and answered by a page that is nobody else’s', async () => {
    expect(await (await read('/on-knees')).text()).toContain('action="/subscriptions"')
    const answer = await send('/subscriptions', { post, email: newEmail() })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Please look into your mailbox')
    expectPrivate(answer)
  })

  it.each([
    ['403 from another site', {}, { origin: 'https://evil.test' }, 403],
    ['404 for a post that is not there', { post: '999999' }, undefined, 404],
    ['404 for a receipt that nobody was given', { token: 'x', notify: 'replies' }, undefined, 404],
    ['422 for what is no address', { email: 'joe' }, undefined, 422],
    ['413 for a megabyte', { email: 'a'.repeat(1_000_000) }, undefined, 413],
  ])('is refused with %s', async (_, fields, headers, status) => {
    const answer = await send('/subscriptions', { post, email: newEmail(), ...fields }, headers)
    expect(answer.status).toBe(status)
  })

  it('is refused with 405 for reading, and with 429 when it is too often', async () => {
    expect((await read('/subscriptions')).status).toBe(405)
    const statuses = []
    for (let time = 0; time < 21; time++)
      statuses.push((await send('/subscriptions', { post, email: newEmail() })).status)
    expect(statuses).toEqual([...Array(20).fill(200), 429])
  })

  it('gives what was typed back when it is no address', async () => {
    const answer = await send('/subscriptions', { post, email: '"><b>joe' })
    expect(await answer.text()).toContain('value="&quot;&gt;&lt;b&gt;joe"')
  })
})

describe('The link of a confirmation mail', () => {
  it('confirms nothing when it is opened, whoever opens it', async () => {
    const email = newEmail()
    const token = await follow(email)
    for (const method of ['GET', 'HEAD', 'GET']) {
      const answer = await fetch(`${site.url}/subscriptions/confirm?token=${token}`, { method })
      expect(answer.status).toBe(200)
      expectPrivate(answer)
    }
    expect(await findSubscription(email)).toMatchObject({ confirmed: false })
  })

  it('confirms by its button, and keeps nothing in the browser without consent', async () => {
    const email = newEmail()
    const token = await follow(email)
    const foreign = await send('/subscriptions/confirm', { token }, { origin: 'https://evil.test' })
    expect(foreign.status).toBe(403)
    expect(await findSubscription(email)).toMatchObject({ confirmed: false })
    const answer = await send('/subscriptions/confirm', { token })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await findSubscription(email)).toMatchObject({ confirmed: true })
    expect(await (await read(`/subscriptions/confirm?token=${token}`)).text()).toContain(
      'Your address is confirmed',
    )
  })

  it('gives the browser its proof with consent: following goes on without further mails', async () => {
    const email = newEmail()
    const answer = await send('/subscriptions/confirm', {
      token: await follow(email),
      consent: 'yes',
    })
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect(cookie).toMatch(/^backtalk-writer=m\d+\./)
    const other = await insertPost(site, 'on-backs')
    const again = await send('/subscriptions', { post: other, email }, { origin: site.url, cookie })
    expect(await again.text()).toContain('You will be told by mail')
  })

  it('that was made up leads nowhere', async () => {
    for (const path of ['/subscriptions/confirm', '/subscriptions/confirm?token=x'])
      expect((await read(path)).status).toBe(404)
    expect((await send('/subscriptions/confirm', { token: 'x' })).status).toBe(404)
    expect((await send('/subscriptions/confirm', {})).status).toBe(400)
  })
})

describe('The link that stops mails', () => {
  /** A confirmed follower, told of a comment, and the path that stops that. */
  async function toldOf(): Promise<{ email: string; path: string }> {
    const email = newEmail()
    await send('/subscriptions/confirm', { token: await follow(email) })
    await askDatabase(
      site,
      `INSERT INTO comments (post_id, author_name, source, html, text, status)
       VALUES ($1, 'joe', 'Words.', '<p>Words.</p>', 'Words.', 'APPROVED')`,
      [post],
    )
    await expect
      .poll(() => linkTo(email, /\/subscriptions\/stop\?\S+/), { timeout: 15_000 })
      .toContain('/subscriptions/stop')
    return { email, path: await linkTo(email, /\/subscriptions\/stop\?\S+/) }
  }

  it('stops nothing when it is opened', async () => {
    const { email, path } = await toldOf()
    const answer = await read(path)
    expect(answer.status).toBe(200)
    expectPrivate(answer)
    expect(await findSubscription(email)).toMatchObject({ stopped: false })
  })

  it('stands in the mail’s head, whole, where mailboxes look for it', async () => {
    const { email, path } = await toldOf()
    // Mails of one moment overtake each other: the one that asks for confirmation may be the last to come.
    const told = () =>
      server.received.find(
        ({ to, message }) => to[0] === email && /^List-Unsubscribe-Post: /m.test(message),
      )?.message ?? ''
    await expect.poll(told, { timeout: 15_000 }).not.toBe('')
    const [head = ''] = told()
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n\r\n')
    const lines = head.split('\r\n')
    expect(lines).toContain(`List-Unsubscribe: <${site.url}${path}>`)
    expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  })

  it('stops by one click of the mailbox, which sends no origin and no cookie', async () => {
    const { email, path } = await toldOf()
    const answer = await send(path, { 'List-Unsubscribe': 'One-Click' }, {})
    expect(answer.status).toBe(200)
    expect(await findSubscription(email)).toMatchObject({ stopped: true })
  })

  it('stops by one click that is sent as multipart, from wherever', async () => {
    const { email, path } = await toldOf()
    const body = new FormData()
    body.set('List-Unsubscribe', 'One-Click')
    const answer = await fetch(`${site.url}${path}`, {
      method: 'POST',
      body,
      headers: { origin: 'https://mail.test' },
    })
    expect(answer.status).toBe(200)
    expect(await findSubscription(email)).toMatchObject({ stopped: true })
  })

  it('that was altered stops nothing', async () => {
    const { email, path } = await toldOf()
    const answer = await send(`${path.slice(0, -1)}-`, { 'List-Unsubscribe': 'One-Click' }, {})
    expect(answer.status).toBe(404)
    expect(await findSubscription(email)).toMatchObject({ stopped: false })
  })
})

describe('A mail about a held comment', () => {
  /** A held comment, and the path of the link “Spam” that the owner got. */
  async function heldComment(comment: string): Promise<string> {
    await askDatabase(site, `DELETE FROM mails`)
    await postReply(site.url, { post, comment, token: '' })
    const find = () => linkTo('ada@blog.test', /\/moderate\?\S+do=spam/)
    await expect.poll(find, { timeout: 15_000 }).toContain('/moderate')
    return find()
  }
  const statusOf = async (comment: string) => {
    const found = await askDatabase<{ status: string }>(
      site,
      'SELECT status FROM comments WHERE source = $1',
      [comment],
    )
    return found[0]?.status
  }
  const tokenIn = (path: string) => new URLSearchParams(path.split('?')[1]).get('token') ?? ''

  it('leads a signed-out person to the comment, and only the button decides', async () => {
    const comment = 'Swimming <b>helped</b> me.'
    const path = await heldComment(comment)
    const answer = await read(path)
    expect(answer.status).toBe(200)
    expectPrivate(answer)
    const page = await answer.text()
    expect(page).toContain('<b>helped</b>')
    expect(page).toContain('The writer has no approved comment yet.')
    expect(await statusOf(comment)).toBe('PENDING')
    const decided = await send('/moderate', { token: tokenIn(path), verdict: 'spam' })
    expect(decided.status).toBe(200)
    expect(await decided.text()).toContain('Marked as spam')
    expect(await statusOf(comment)).toBe('SPAM')
    expect(await (await read(path)).text()).toContain('This was decided')
  })

  it('decides nothing from another site, with another verdict, or with a secret that was made up', async () => {
    const comment = 'Walking helped me.'
    const token = tokenIn(await heldComment(comment))
    const foreign = { origin: 'https://evil.test' }
    expect((await send('/moderate', { token, verdict: 'spam' }, foreign)).status).toBe(403)
    expect((await send('/moderate', { token, verdict: 'delete' })).status).toBe(400)
    expect((await send('/moderate', { token: 'x', verdict: 'spam' })).status).toBe(404)
    expect((await read('/moderate')).status).toBe(404)
    expect(await statusOf(comment)).toBe('PENDING')
  })

  it('says that the words have changed since', async () => {
    const comment = 'Resting helped me.'
    const path = await heldComment(comment)
    await askDatabase(site, `UPDATE comments SET revision = 2 WHERE source = $1`, [comment])
    expect((await read(path)).status).toBe(409)
    const answer = await send('/moderate', { token: tokenIn(path), verdict: 'spam' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Nothing was done about it by this link')
    expect(await statusOf(comment)).toBe('PENDING')
  })
})

it('A comment that is on the page at once leads its writer, and nobody else, to its receipt', async () => {
  await storeSettings(site, { requirePreviouslyApproved: false })
  const answer = await postReply(site.url, { post, comment: 'It helped at once.', token: '' })
  const location = answer.headers.get('location') ?? ''
  expect(answer.status).toBe(303)
  expect(location).toMatch(/^\/on-knees#comment-\d+$/)
  const [set = ''] = answer.headers.getSetCookie()
  expect(set).toMatch(
    /^backtalk-sent=\d+\.[\w-]+; Path=\/comments; Max-Age=900; HttpOnly; SameSite=Lax/,
  )
  const cookie = set.split(';')[0] ?? ''

  const own = await read('/comments/own', { cookie })
  expect(own.status).toBe(302)
  expect(own.headers.get('cache-control')).toBe('private, no-store')
  const receipt = await (await read(own.headers.get('location') ?? '')).text()
  expect(receipt).toContain('action="/comments/withdraw"')
  expect(receipt).toContain('Ask for mails')

  const [mine, theirs] = [await read('/on-knees', { cookie }), await read('/on-knees')]
  expect(await mine.text()).toBe(await theirs.text())
  const forged = `${cookie.slice(0, -1)}${cookie.endsWith('A') ? 'B' : 'A'}`
  for (const headers of [{}, { cookie: forged }]) {
    const page = await read('/comments/own', headers)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('This browser remembers none')
    expectPrivate(page)
  }
})
