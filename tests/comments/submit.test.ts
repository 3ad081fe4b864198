import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { env } from '#lib/env.ts'
import { listenToQueue } from '#lib/moderation/live.ts'
import type { QueueEvent } from '#lib/moderation/queue-event-schema.ts'
import { unlockKey } from '#lib/posts/unlock.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import {
  createComment,
  createPage,
  createPost,
  daysBefore,
  NOON,
} from '#tests/support/factories.ts'
import { form, later, submit, submitted } from './replying.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
})

describe('A guest’s reply', () => {
  it('is heard of by moderators’ screens, held or not, and a refused one is not', async () => {
    const heard: QueueEvent[] = []
    const listening = listenToQueue(cast.mo, {
      hear: (event) => heard.push(event),
      lost: () => {},
    })
    onTestFinished(listening.stop)
    await listening.ready
    await submit(form(post, { comment: '' }))
    const shown = await submitted(form(post, { author: 'Sam' }), { by: cast.ed })
    const held = await submitted(form(post))
    const arrived = { kind: 'arrived', postId: String(post.id) }
    await expect.poll(() => heard.length).toBe(2)
    // Two that come shortly after each other may overtake one another: neither says what the other changes.
    expect(heard).toEqual(
      expect.arrayContaining([
        { ...arrived, id: String(shown.id), status: 'APPROVED' },
        { ...arrived, id: String(held.id), status: 'PENDING' },
      ]),
    )
  })

  it('is stored as typed and as rendered, and held because nobody knows the guest', async () => {
    const comment = await submitted(
      form(post, { comment: 'See <b>this</b>\r\n\r\nhttps://a.test/', url: 'joe.test' }),
    )
    expect(comment).toMatchObject({
      status: 'PENDING',
      authorName: 'joe marco',
      authorEmail: 'joe@guest.test',
      authorUrl: 'http://joe.test/',
      source: 'See <b>this</b>\n\nhttps://a.test/',
      text: 'See this\n\nhttps://a.test/',
      linkHosts: ['a.test'],
      ip: '203.0.113.9',
      userAgent: 'Firefox',
      heldBy: ['first-timer'],
      createdAt: NOON,
      depth: 0,
    })
    expect(comment.html).toBe(
      '<p>See <b>this</b></p>\n<p><a href="https://a.test/" rel="nofollow ugc noopener">https://a.test/</a></p>',
    )
    expect(comment.screenings).toMatchObject([
      {
        revision: 1,
        outcome: 'PENDING',
        verdicts: [
          {
            check: 'first-timer',
            verdict: 'hold',
            matched: [],
            says: 'The writer has no approved comment yet.',
          },
        ],
      },
    ])
  })

  it('answers another comment, in its thread', async () => {
    const parent = await createComment(post)
    const comment = await submitted(form(post, { parent: String(parent.id) }))
    expect(comment).toMatchObject({
      parentId: parent.id,
      rootId: parent.id,
      depth: 1,
      path: [parent.id, comment.id],
    })
  })

  it('is approved when the browser proves an approved comment under the same e-mail', async () => {
    const known = await createComment(post)
    expect((await submitted(form(post), { proven: [known.id] })).status).toBe('APPROVED')
    const typed = await submitted(form(post), { ip: '198.51.100.1' }, later(60))
    expect(typed).toMatchObject({ status: 'PENDING', heldBy: ['first-timer'] })
    const stolen = form(post, { email: 'eve@guest.test' })
    expect((await submitted(stolen, { proven: [known.id], ip: '192.0.2.1' })).status).toBe(
      'PENDING',
    )
  })

  it('is approved for a typed name and e-mail where the owner trusts them', async () => {
    await createComment(post)
    await saveSettings({ values: { previouslyApprovedBy: 'typed' }, by: null, now: NOON })
    expect((await submitted(form(post))).status).toBe('APPROVED')
    const other = form(post, { author: 'Joe Marco II' })
    expect((await submitted(other, { ip: '198.51.100.1' }, later(60))).status).toBe('PENDING')
  })
})

it('A language that is not expected is told apart where the owner asks for it', async () => {
  const values = { requirePreviouslyApproved: false, holdOtherLanguages: true }
  await saveSettings({ values, by: null, now: NOON })
  const dutch = 'Dit is een heel mooie website en ik kom zeker nog eens terug met mijn vrienden.'
  expect(await submitted(form(post, { comment: dutch }))).toMatchObject({
    status: 'PENDING',
    heldBy: ['other-language'],
  })
  const english = 'This is a very good article and I shall certainly return with my friends.'
  const other = form(post, { comment: english, email: 'x@x.test' })
  expect(await submitted(other, { ip: '198.51.100.1' })).toMatchObject({ status: 'APPROVED' })
})

it('Staff and the post’s author are approved, under their own name, without a limit', async () => {
  const fields = form(post, {
    author: 'Somebody else',
    email: 'x@x.test',
    comment: 'casino http://a.test http://b.test',
  })
  const comment = await submitted(fields, { by: cast.al })
  expect(comment).toMatchObject({
    status: 'APPROVED',
    authorName: 'Al',
    personId: cast.al.id,
    commenterId: null,
  })
  for (let count = 0; count < 15; count++) {
    expect((await submitted(form(post), { by: cast.mo })).status).toBe('APPROVED')
  }
})

it('A registered reader is held until a comment of theirs was approved', async () => {
  expect((await submitted(form(post), { by: cast.ria })).status).toBe('PENDING')
  await createComment(post, { personId: cast.ria.id })
  expect((await submitted(form(post), { by: cast.ria }, later(60))).status).toBe('APPROVED')
})

it('Word lists, bans, repeated words and spam hosts are read from the database', async () => {
  const other = await createPost(cast.al)
  const advert = 'Visit our wonderful shop for everything that you need: https://pills.test/'
  await db.wordList.create({ data: { kind: 'DISALLOW', entries: 'casino' } })
  await db.ban.createMany({
    data: [
      { scope: 'DOMAIN', value: 'bad.test', reason: 'Floods' },
      { scope: 'IP_RANGE', value: '192.0.2.0/24' },
      { scope: 'IP_RANGE', value: 'nonsense' },
      { scope: 'EMAIL', value: 'old@guest.test', expiresAt: daysBefore(1) },
    ],
  })
  const heldBy = async (given: object, ip: string) => {
    const comment = await submitted(form(post, given), { ip })
    return [comment.status, comment.heldBy.filter((name) => name !== 'first-timer')]
  }
  expect(await heldBy({ comment: 'Casino!', email: 'a@a.test' }, '198.51.1.1')).toEqual([
    'TRASH',
    ['disallowed-words'],
  ])
  expect(await heldBy({ email: 'x@mail.bad.test' }, '198.51.2.1')).toEqual(['TRASH', ['banned']])
  expect(await heldBy({ email: 'b@b.test' }, '192.0.2.77')).toEqual(['TRASH', ['banned']])
  expect(await heldBy({ email: 'old@guest.test' }, '198.51.3.1')).toEqual(['PENDING', []])
  const spam = await submitted(form(other, { comment: advert, email: 'c@c.test' }), {
    ip: '198.51.4.1',
  })
  await db.comment.update({ where: { id: spam.id }, data: { status: 'SPAM' } })
  expect(await heldBy({ comment: advert, email: 'd@d.test' }, '198.51.5.1')).toEqual([
    'PENDING',
    ['repeated-words', 'spam-hosts'],
  ])
  await db.wordList.update({
    where: { kind: 'DISALLOW' },
    data: { entries: 'roulette', version: 2 },
  })
  expect(await heldBy({ comment: 'Casino!', email: 'e@e.test' }, '198.51.6.1')).toEqual([
    'PENDING',
    [],
  ])
})

describe('A reply is refused, and nothing is stored,', () => {
  const refusal = async (fields: object, given = {}) => {
    const result = await submit(form(post, fields), given)
    return result.ok ? 'stored' : 'errors' in result ? result.errors : result.reason
  }

  it('on a post that is not there for the visitor', async () => {
    const draft = await createPost(cast.al, { status: 'DRAFT', publishedAt: null })
    const coming = await createPost(cast.al, { status: 'SCHEDULED', publishedAt: daysBefore(-1) })
    const secret = await createPost(cast.al, { visibility: 'PRIVATE' })
    const locked = await createPost(cast.al, { visibility: 'PASSWORD', passwordHash: 'x' })
    for (const { id } of [draft, coming, secret, locked])
      expect(await refusal({ post: String(id) })).toBe('no-post')
    for (const id of ['', '0', '999', '-1', '1e3', '9'.repeat(40), undefined])
      expect(await refusal({ post: id })).toBe('no-post')
    expect(
      await refusal(
        { post: String(locked.id) },
        { unlockKey: unlockKey(locked, env().AUTH_SECRET ?? '') },
      ),
    ).toBe('stored')
    expect(await refusal({ post: String(secret.id) }, { by: cast.al })).toBe('stored')
  })

  it('where comments are closed: by the site, the post, a date, or age', async () => {
    const shut = await createPost(cast.al, { commentsOpen: false })
    const ended = await createPost(cast.al, { commentsCloseAt: NOON })
    const old = await createPost(cast.al, { publishedAt: daysBefore(15) })
    const page = await createPage(cast.ed, { publishedAt: daysBefore(15) })
    expect(await refusal({ post: String(shut.id) })).toBe('closed')
    expect(await refusal({ post: String(ended.id) })).toBe('closed')
    await saveSettings({ values: { closeOldPosts: true }, by: null, now: NOON })
    expect(await refusal({ post: String(old.id) })).toBe('closed')
    expect(await refusal({ post: String(page.id) })).toBe('stored')
    await saveSettings({ values: { commentsEnabled: false }, by: null, now: NOON })
    expect(await refusal({})).toBe('closed')
  })

  it('from guests where only members may write', async () => {
    await saveSettings({ values: { registeredOnly: true }, by: null, now: NOON })
    expect(await refusal({})).toBe('members-only')
    expect(await refusal({}, { by: cast.ria })).toBe('stored')
  })

  it('in answer to a comment that is not readable there', async () => {
    const held = await createComment(post, { status: 'PENDING' })
    const elsewhere = await createComment(await createPost(cast.al))
    for (const parent of [
      String(held.id),
      String(elsewhere.id),
      '999',
      'x',
      '-1',
      '9'.repeat(40),
    ]) {
      expect(await refusal({ parent })).toBe('no-parent')
    }
  })

  it('in answer to oneself while one can edit, where the owner wants that', async () => {
    const { id } = await submitted(form(post, { email: 'me@guest.test' }))
    await db.comment.update({ where: { id }, data: { status: 'APPROVED' } })
    const values = { selfReplies: false, floodSeconds: 0 }
    await saveSettings({ values, by: null, now: NOON })
    const mine = { parent: String(id), email: 'me@guest.test' }
    expect(await refusal(mine)).toBe('self-reply')
    const elsewhere = { ip: '198.51.100.1' }
    expect(await refusal({ ...mine, email: 'x@x.test' }, { ...elsewhere, proven: [id] })).toBe(
      'self-reply',
    )
    // A typed e-mail proves nothing: another person is not kept from answering.
    expect(await refusal(mine, elsewhere)).toBe('stored')
    expect(await submit(form(post, mine), {}, later(901))).toMatchObject({ ok: true })
  })

  it.each([
    [{ author: '' }, { author: 'Please give a name.' }],
    [{ author: '\u200b\u202e' }, { author: 'Please give a name.' }],
    [{ email: '' }, { email: 'Please give an e-mail address.' }],
    [{ email: 'joe' }, { email: 'This is not an e-mail address.' }],
    [{ email: 'a@b.test,c@d.test' }, { email: 'This is not an e-mail address.' }],
    [{ email: 'a@b.test\nBcc: c@d.test' }, { email: 'This is not an e-mail address.' }],
    [{ url: 'javascript:alert(1)' }, { url: 'This is not the address of a website.' }],
    [{ url: 'https://user:pass@x.test' }, { url: 'This is not the address of a website.' }],
    [{ comment: undefined }, { comment: 'Please type a comment.' }],
    [{ comment: ' \n\u200b<b></b><img src=x>' }, { comment: 'Please type a comment.' }],
    [{ comment: 'a\0b' }, { comment: 'Your comment contains characters that cannot be stored.' }],
    [{ author: 'a\ud800' }, { author: 'The name contains characters that cannot be stored.' }],
    [{ author: 'é'.repeat(123) }, { author: 'The name is too long: it may have 245 bytes.' }],
    [
      { email: `${'a'.repeat(95)}@b.test` },
      { email: 'The e-mail address is too long: it may have 100 bytes.' },
    ],
    [
      { url: `http://x.test/${'a'.repeat(200)}` },
      { url: 'The website is too long: it may have 200 bytes.' },
    ],
    [
      { comment: 'é'.repeat(32_763) },
      { comment: 'Your comment is too long: it may have 65,525 bytes.' },
    ],
  ])('when %o', async (fields, errors) => {
    expect(await refusal(fields)).toEqual(errors)
    expect(await db.comment.count()).toBe(0)
  })

  it('but not at the very limits, nor without a name where none is required', async () => {
    expect(await refusal({ author: `${'é'.repeat(122)}a`, comment: '👩'.repeat(16_381) })).toBe(
      'stored',
    )
    await saveSettings({ values: { requireNameEmail: false }, by: null, now: NOON })
    const comment = await submitted(form(post, { author: '', email: '' }), { ip: '198.51.100.1' })
    expect(comment).toMatchObject({ authorName: 'Anonymous', commenterId: null })
  })
})

describe('The same words again', () => {
  it('are a duplicate from a program, from elsewhere, and after a while', async () => {
    const fields = form(post, { comment: 'The same.' })
    const { id } = await submitted(fields)
    const again = [
      await submit({ ...fields, token: undefined }),
      await submit(fields, { ip: '198.51.100.1' }),
      await submit(fields, {}, later(601)),
    ]
    expect(again.map((result) => !result.ok && result.reason)).toEqual([
      'duplicate',
      'duplicate',
      'duplicate',
    ])
    await db.comment.update({ where: { id }, data: { status: 'TRASH' } })
    expect(await submit(fields, {}, later(1300))).toMatchObject({ ok: true })
  })

  it('in the same form are one comment with one receipt, whatever became of it', async () => {
    const fields = form(post, { token: 'a browser made this' })
    const first = await submit(fields)
    await db.comment.updateMany({ data: { status: 'SPAM' } })
    expect(await submit(fields, { ip: '198.51.100.1' }, later(3_600))).toEqual({
      ...first,
      post: expect.anything(),
    })
    expect(await db.comment.count()).toBe(1)
    const edited = { ...fields, comment: 'Other words.' }
    expect((await submitted(edited, {}, later(7_200))).id).not.toBe(first.ok && first.commentId)
  })

  it.each(['a browser made this', '', undefined])(
    'fifty times at once, with token %j, are one comment',
    async (token) => {
      const fields = form(post, { token })
      const results = await Promise.all(Array.from({ length: 50 }, () => submit(fields)))
      expect(await db.comment.count()).toBe(1)
      expect(await db.screeningRecord.count()).toBe(1)
      const stored = results.filter(({ ok }) => ok)
      expect(stored).toHaveLength(token === undefined ? 1 : 50)
      expect(new Set(results.map((result) => result.ok && result.commentId)).size).toBe(
        token === undefined ? 2 : 1,
      )
    },
  )
})

it('The same words from many forms at once are one comment, and the others are told so', async () => {
  await saveSettings({ values: { floodSeconds: 0, floodPerHour: 0 }, by: null, now: NOON })
  const fields = form(post)
  const results = await Promise.all(
    Array.from({ length: 8 }, (_, at) => submit({ ...fields, token: `browser ${at}` })),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const others = results.flatMap((result) => (result.ok ? [] : result.reason))
  expect(others).toEqual(Array(7).fill('duplicate'))
  expect(await db.formToken.count()).toBe(1)
})

describe('A flood', () => {
  it('of fifty different replies at once from one address leaves the number of the hourly limit', async () => {
    await saveSettings({ values: { floodSeconds: 0 }, by: null, now: NOON })
    const senders = Array.from({ length: 50 }, (_, at) =>
      form(post, { email: `joe${at}@guest.test` }),
    )
    const results = await Promise.all(senders.map((fields) => submit(fields)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(10)
    expect(await db.comment.count()).toBe(10)
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      reason: 'flood',
      retryAfterSeconds: 3_600,
    })
  })

  it('is counted by address range and by e-mail, and ends after the gap', async () => {
    await submitted(form(post))
    const neighbour = await submit(
      form(post, { email: 'x@x.test' }),
      { ip: '203.0.113.200' },
      later(5),
    )
    expect(neighbour).toMatchObject({ ok: false, reason: 'flood', retryAfterSeconds: 10 })
    const elsewhere = await submit(
      form(post, { email: 'JOE@guest.test' }),
      { ip: '198.51.100.1' },
      later(14),
    )
    expect(elsewhere).toMatchObject({ ok: false, reason: 'flood', retryAfterSeconds: 1 })
    expect(await submit(form(post), {}, later(15))).toMatchObject({ ok: true })
  })

  it('may be measured otherwise for a network than for a person', async () => {
    const values = { floodSeconds: 0, floodPerHour: 1, floodPerHourAndRange: 3 }
    await saveSettings({ values, by: null, now: NOON })
    const from = (number: number) => submit(form(post, { email: `joe${number}@guest.test` }))
    expect(await Promise.all([from(1), from(2), from(3)])).toMatchObject(
      Array(3).fill({ ok: true }),
    )
    expect(await from(4)).toMatchObject({ ok: false, reason: 'flood' })
    const again = submit(form(post, { email: 'joe1@guest.test' }), { ip: '198.51.100.1' })
    expect(await again).toMatchObject({ ok: false, reason: 'flood' })
  })

  it('does not count what was refused', async () => {
    for (let count = 0; count < 20; count++) await submit(form(post, { author: '' }))
    expect(await submit(form(post))).toMatchObject({ ok: true })
  })
})
