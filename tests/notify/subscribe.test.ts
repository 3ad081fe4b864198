import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { removeLeftovers } from '#lib/jobs/remove-leftovers.ts'
import { confirm, findConfirmation } from '#lib/notify/confirm.ts'
import { confirmAddress } from '#lib/notify/confirm-address.ts'
import { followPost } from '#lib/notify/follow-post.ts'
import { subscribeWriter } from '#lib/notify/subscribe-writer.ts'
import { tellOfComments } from '#lib/notify/tell-of-comments.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { form, STRANGER, submitted } from '#tests/comments/replying.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'
import { ask, later, mailsTo, setMailServer, subscribed, tokenFor } from './subscribing.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  setMailServer()
  cast = await createCast()
  post = await createPost(cast.al, { title: 'On knees\r\nBcc: eve@evil.test' })
  await saveSettings({ values: { siteTitle: 'The Blog' }, by: cast.ada, now: NOON })
})

const findSubscription = () => db.subscription.findFirstOrThrow()

/** Ria's comment, with the commenter that the form notes. */
const riaWrites = () => submitted(form(post, { author: 'Ria', email: 'ria@guest.test' }))
const approve = (id: bigint) => db.comment.update({ where: { id }, data: { status: 'APPROVED' } })
const subscribeTo = (commentId: bigint, scope: 'REPLIES' | 'THREAD' = 'REPLIES') =>
  subscribeWriter({ commentId, scope, confirmed: [], ip: STRANGER.ip, now: NOON })

describe('Following a post', () => {
  test('sends one mail that asks, and nothing is confirmed by it', async () => {
    expect(await ask({ post })).toEqual({ ok: true, state: 'asked' })
    const [mail, ...others] = await mailsTo('ria@guest.test')
    expect(others).toEqual([])
    expect(mail?.subject).toBe(
      '[The Blog] Please confirm: mails about “On knees Bcc: eve@evil.test”',
    )
    expect(mail?.text).toBe(`Hello,

Somebody, hopefully you, asked that this address be told of every new comment on “On knees Bcc: eve@evil.test”. Please open this link within a week and press the button there:

http://blog.test/subscriptions/confirm?token=${await tokenFor('ria@guest.test')}

If it was not you, do nothing. This address gets no further mail about it.

-- 
The Blog (http://blog.test)
`)
    expect(await findSubscription()).toMatchObject({ confirmedAt: null, askedAt: NOON })
  })

  test('is not offered without a mail server, nor when the owner does not want it', async () => {
    setMailServer('')
    expect(await ask({ post })).toEqual({ ok: false, reason: 'not-offered' })
    setMailServer()
    await saveSettings({ values: { replyMails: false }, by: cast.ada, now: NOON })
    expect(await ask({ post })).toEqual({ ok: false, reason: 'not-offered' })
    expect(await db.subscription.count()).toBe(0)
    expect(await db.mail.count()).toBe(0)
  })

  test.each(['', 'ria', 'ria@guest.test, eve@evil.test', 'ria@guest.test\r\nBcc: eve@evil.test'])(
    'is for one address, which %j is not',
    async (email) => {
      const asked = { postId: post.id, email, sender: STRANGER, now: NOON }
      expect(await followPost(asked)).toMatchObject({ ok: false, reason: 'invalid' })
      expect(await db.commenter.count()).toBe(0)
    },
  )

  test('needs a post that people can read and answer', async () => {
    const email = 'ria@guest.test'
    const closed = await createPost(cast.al, { commentsOpen: false })
    const draft = await createPost(cast.al, { status: 'DRAFT', publishedAt: null })
    const hidden = await createPost(cast.al, { visibility: 'PRIVATE' })
    const follow = (postId: bigint) => followPost({ postId, email, sender: STRANGER, now: NOON })
    expect(await follow(closed.id)).toMatchObject({ ok: false, reason: 'closed' })
    for (const id of [draft.id, hidden.id, 999n])
      expect(await follow(id)).toMatchObject({ ok: false, reason: 'no-post' })
    expect(await follow(post.id)).toMatchObject({ ok: true, state: 'asked' })
  })

  test('asked twice, also at once, is one mail; ten minutes later it may be asked again', async () => {
    await Promise.all([ask({ post }), ask({ post }), ask({ post })])
    await ask({ post, now: later({ minutes: 9 }) })
    expect(await db.subscription.count()).toBe(1)
    expect(await db.mail.count()).toBe(1)
    await ask({ post, now: later({ minutes: 10 }) })
    expect(await db.mail.count()).toBe(2)
  })

  test('says the same of an address that follows already, and sends nothing', async () => {
    await subscribed({ post })
    expect(await ask({ post, now: later({ days: 1 }) })).toEqual({ ok: true, state: 'asked' })
    expect(await db.mail.count()).toBe(0)
    expect(await findSubscription()).toMatchObject({ confirmedAt: NOON })
  })

  test('begins at once from a browser that has confirmed the address', async () => {
    const { id } = await db.commenter.create({ data: { email: 'ria@guest.test', name: 'Ria' } })
    expect(await ask({ post, confirmed: [id] })).toEqual({ ok: true, state: 'active' })
    expect(await db.mail.count()).toBe(0)
    const other = await ask({ post, email: 'joe@guest.test', confirmed: [id] })
    expect(other).toEqual({ ok: true, state: 'asked' })
  })
})

describe('Nobody can send mails through this site', () => {
  test('a mailbox gets five confirmation mails a day, whatever they are about', async () => {
    for (let number = 0; number < 5; number++) {
      const other = await createPost(cast.al)
      expect(await ask({ post: other, ip: `192.0.${number}.1` })).toMatchObject({ ok: true })
    }
    const refused = await ask({ post, email: 'RIA@guest.test', ip: '198.51.100.1' })
    expect(refused).toMatchObject({ ok: false, reason: 'too-often' })
    expect(await db.mail.count()).toBe(5)
    expect(await ask({ post, now: later({ days: 1 }) })).toMatchObject({ ok: true })
  })

  test('a network asks for twenty a day', async () => {
    for (let number = 0; number < 20; number++)
      await ask({ post, email: `r${number}@guest.test`, ip: `203.0.113.${number}` })
    const refused = await ask({ post, email: 'r20@guest.test', ip: '203.0.113.99' })
    expect(refused).toMatchObject({ ok: false, reason: 'too-often' })
    expect(await db.mail.count()).toBe(20)
  })
})

describe('A writer who wants to be told', () => {
  test('is asked at once when the comment is on the page', async () => {
    const { id } = await riaWrites()
    await approve(id)
    await db.commentNews.updateMany({ data: { toldAt: NOON } })
    expect(await subscribeTo(id)).toEqual({ ok: true, state: 'asked' })
    const text = (await mailsTo('ria@guest.test'))[0]?.text
    expect(text).toContain('told of replies to the comment on')
    expect(text).toContain(`is on the page:\nhttp://blog.test/comments/${id}`)
  })

  test('waits while the comment is held, and is asked once when it appears', async () => {
    const { id, status } = await riaWrites()
    expect(status).toBe('PENDING')
    for (const scope of ['REPLIES', 'THREAD'] as const)
      expect(await subscribeTo(id, scope)).toEqual({ ok: true, state: 'waiting' })
    await tellOfComments({ now: NOON })
    expect(await mailsTo('ria@guest.test')).toEqual([])
    await approve(id)
    await Promise.all([1, 2, 3].map(() => tellOfComments({ now: NOON })))
    expect(await mailsTo('ria@guest.test')).toHaveLength(2)
  })

  test('who asks while the comment is being approved is asked once all the same', async () => {
    for (let time = 0; time < 5; time++) {
      await db.mail.deleteMany()
      await db.rateLimit.deleteMany()
      const { id } = await riaWrites()
      await Promise.all([subscribeTo(id), approve(id), tellOfComments({ now: NOON })])
      await tellOfComments({ now: NOON })
      expect(await mailsTo('ria@guest.test')).toHaveLength(1)
    }
  })

  test.each(['SPAM', 'TRASH'] as const)('is never asked about %s', async (status) => {
    const { id } = await riaWrites()
    await subscribeTo(id)
    await db.comment.update({ where: { id }, data: { status } })
    await tellOfComments({ now: NOON })
    expect(await mailsTo('ria@guest.test')).toEqual([])
  })

  test('is offered nothing without an e-mail, or with an account', async () => {
    const anonymous = await createComment(post, { authorEmail: '' })
    const staff = await createComment(post, { personId: cast.mo.id })
    for (const { id } of [anonymous, staff])
      expect(await subscribeTo(id)).toEqual({ ok: false, reason: 'not-offered' })
  })
})

describe('The link of a confirmation mail', () => {
  test('only shows what it is about, however often it is opened', async () => {
    await ask({ post })
    const token = await tokenFor('ria@guest.test')
    for (let time = 0; time < 3; time++)
      expect(await findConfirmation(token, NOON)).toMatchObject({
        state: 'fresh',
        about: { email: 'ria@guest.test', subscription: { scope: 'THREAD' } },
      })
    expect(await findSubscription()).toMatchObject({ confirmedAt: null })
  })

  test('confirms address and subscription once', async () => {
    await ask({ post })
    const token = await tokenFor('ria@guest.test')
    const results = await Promise.all([1, 2, 3].map(() => confirm(token, later({ days: 1 }))))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await findSubscription()).toMatchObject({ confirmedAt: later({ days: 1 }) })
    expect(await db.commenter.findFirstOrThrow()).toMatchObject({ confirmedAt: later({ days: 1 }) })
    expect(await findConfirmation(token, NOON)).toMatchObject({ state: 'used' })
  })

  test('confirms what it was sent for, and nothing else of that person', async () => {
    const other = await createPost(cast.al)
    await ask({ post: other })
    await ask({ post, now: later({ minutes: 1 }) })
    await confirm(await tokenFor('ria@guest.test'), NOON)
    const confirmed = await db.subscription.findMany({ where: { confirmedAt: { not: null } } })
    expect(confirmed.map(({ postId }) => postId)).toEqual([post.id])
  })

  test('is over after a week, for a stranger, and when what it was about is gone', async () => {
    await ask({ post })
    const token = await tokenFor('ria@guest.test')
    const late = later({ days: 7 })
    expect(await confirm(token, late)).toEqual({ ok: false })
    expect(await findConfirmation(token, late)).toEqual({ state: 'over' })
    expect(await findConfirmation('x', NOON)).toEqual({ state: 'over' })
    await db.commenter.deleteMany()
    expect(await confirm(token, NOON)).toEqual({ ok: false })
  })

  test('of an address alone confirms the address alone', async () => {
    const { id } = await riaWrites()
    const asked = await confirmAddress({ commentId: id, ip: STRANGER.ip, now: NOON })
    expect(asked).toEqual({ ok: true, email: 'ria@guest.test' })
    const result = await confirm(await tokenFor('ria@guest.test'), NOON)
    expect(result).toMatchObject({ ok: true, about: { subscription: null } })
    expect(await db.commenter.findFirstOrThrow()).toMatchObject({ confirmedAt: NOON })
  })
})

describe('A confirmed address', () => {
  const write = (given: { confirmed?: bigint[] }, email = 'ria@guest.test') =>
    submitted(form(post, { email, author: 'Ria' }), given, later({ days: 1 }))

  test('counts as proof in the browser that confirmed it, with an approved comment', async () => {
    const { id, commenterId } = await riaWrites()
    const confirmed = [commenterId ?? 0n]
    expect((await write({ confirmed })).status).toBe('PENDING')
    await approve(id)
    await db.comment.deleteMany({ where: { id: { not: id } } })
    await db.rateLimit.deleteMany()
    expect((await write({ confirmed })).status).toBe('APPROVED')
  })

  test('proves nothing elsewhere, nor for another address', async () => {
    const { id, commenterId } = await riaWrites()
    await approve(id)
    await db.commenter.updateMany({ data: { confirmedAt: NOON } })
    expect((await write({})).status).toBe('PENDING')
    await db.rateLimit.deleteMany()
    const confirmed = [commenterId ?? 0n]
    expect((await write({ confirmed }, 'joe@guest.test')).status).toBe('PENDING')
  })
})

test('what nobody confirms is forgotten after a month, with the address; what waits or is confirmed stays', async () => {
  await ask({ post, email: 'nobody@guest.test' })
  await subscribed({ post })
  const { id } = await riaWrites()
  await subscribeTo(id)
  await removeLeftovers({ now: later({ days: 29 }) })
  expect(await db.subscription.count()).toBe(3)
  await removeLeftovers({ now: later({ days: 31 }) })
  expect(await db.subscription.count()).toBe(2)
  expect(await db.commenter.findMany({ select: { email: true } })).toEqual([
    { email: 'ria@guest.test' },
  ])
})
