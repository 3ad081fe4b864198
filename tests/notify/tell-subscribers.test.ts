import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Comment, Post } from '#lib/db/generated/client.ts'
import { decide } from '#lib/moderation/decide.ts'
import { undo } from '#lib/moderation/undo.ts'
import { tellOfComments } from '#lib/notify/tell-of-comments.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'
import { mailsTo, setMailServer, subscribed } from './subscribing.ts'

let cast: Cast
let post: Post
/** Ria's comment, about which she wants to hear. */
let asked: Comment

beforeEach(async () => {
  setMailServer()
  cast = await createCast()
  post = await createPost(cast.al, { title: 'On knees' })
  await saveSettings({
    values: { siteTitle: 'The Blog', notifyAuthor: false, notifyModerators: false },
    by: cast.ada,
    now: NOON,
  })
  const commenter = await db.commenter.create({ data: { email: 'ria@guest.test', name: 'Ria' } })
  asked = await createComment(post, {
    authorName: 'Ria',
    authorEmail: 'ria@guest.test',
    commenterId: commenter.id,
  })
  await subscribed({ post, scope: 'REPLIES', commentId: asked.id })
  await settle()
})

const tell = () => tellOfComments({ now: NOON })
/** Nothing that has happened so far is news. */
const settle = () => db.commentNews.updateMany({ data: { toldAt: NOON } })
const answer = (given: Parameters<typeof createComment>[1] = {}) =>
  createComment(post, { parentId: asked.id, authorName: 'joe marco', ...given })
const listRecipients = async () => (await db.mail.findMany()).map(({ to }) => to).sort()

test('an answer is told to whoever asked for it, with the words, the place, and the way to stop', async () => {
  const { id } = await answer({ text: 'Swimming\n\nhelped me.' })
  await tell()
  const [mail, ...others] = await db.mail.findMany()
  expect(others).toEqual([])
  const stop = /http:\/\/blog\.test\/subscriptions\/stop\?token=\S+/.exec(mail?.text ?? '')?.[0]
  expect(mail).toMatchObject({
    to: 'ria@guest.test',
    subject: '[The Blog] joe marco has answered your comment on “On knees”',
    html: '',
    headers: {
      'List-Unsubscribe': `<${stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  })
  expect(mail?.text).toBe(`Hello,

joe marco has answered your comment on “On knees”.

    Swimming helped me.

Read it in its place, and answer:
http://blog.test/comments/${id}

-- 
You get this mail because you asked The Blog (http://blog.test) to be told of replies to your comment.
Stop these mails: ${stop}
`)
})

test('never with the address of whoever answers', async () => {
  await answer({ authorEmail: 'joe@guest.test', authorUrl: 'https://joe.test/' })
  await tell()
  expect(JSON.stringify(await db.mail.findMany())).not.toMatch(/joe@guest|joe\.test/)
})

test('only replies to that very comment are told; who follows the post hears of every comment', async () => {
  await subscribed({ post, email: 'fan@guest.test' })
  await settle()
  const reply = await answer()
  await tell()
  expect(await listRecipients()).toEqual(['fan@guest.test', 'ria@guest.test'])
  await db.mail.deleteMany()
  await createComment(post)
  await createComment(post, { parentId: reply.id })
  await createComment(await createPost(cast.al))
  await tell()
  expect(await listRecipients()).toEqual(['fan@guest.test', 'fan@guest.test'])
})

test('whoever asked for both is told once, of a reply', async () => {
  await subscribed({ post })
  await settle()
  await answer()
  await tell()
  const mails = await mailsTo('ria@guest.test')
  expect(mails.map(({ subject }) => subject)).toEqual([
    '[The Blog] joe marco has answered your comment on “On knees”',
  ])
})

test('nobody is told of what they wrote themselves, whatever the case of their address', async () => {
  await subscribed({ post })
  await settle()
  await answer({ authorEmail: 'RIA@guest.test' })
  await answer({ authorEmail: '', commenterId: asked.commenterId })
  await tell()
  expect(await db.mail.count()).toBe(0)
})

describe('A held answer', () => {
  const hold = () => answer({ status: 'PENDING' })

  test('is told when it is approved, once, on any number of instances and however often it is decided', async () => {
    const { id, revision } = await hold()
    await tell()
    expect(await db.mail.count()).toBe(0)
    const approve = (revision: number) =>
      decide({ comments: [{ id, revision }], verdict: 'approve', by: cast.mo, now: NOON })
    const { actId } = await approve(revision)
    await Promise.all([tell(), tell(), tell()])
    expect(await db.mail.count()).toBe(1)
    await undo({ actId: actId ?? '', by: cast.mo, now: NOON })
    await approve(revision + 2)
    await tell()
    expect(await db.mail.count()).toBe(1)
  })

  test.each(['SPAM', 'TRASH'] as const)('that becomes %s is told to nobody', async (status) => {
    const { id } = await hold()
    await db.comment.update({ where: { id }, data: { status } })
    await tell()
    expect(await db.mail.count()).toBe(0)
  })
})

describe('Nothing is sent', () => {
  test('to an address that was not confirmed', async () => {
    await db.subscription.updateMany({ data: { confirmedAt: null } })
    await answer()
    await tell()
    expect(await db.mail.count()).toBe(0)
  })

  test('to whoever has stopped it', async () => {
    await db.subscription.updateMany({ data: { unsubscribedAt: NOON } })
    await answer()
    await tell()
    expect(await db.mail.count()).toBe(0)
  })

  test('when the owner has switched it off, nor later', async () => {
    await saveSettings({ values: { replyMails: false }, by: cast.ada, now: NOON })
    await answer()
    await tell()
    await saveSettings({ values: { replyMails: true }, by: cast.ada, now: NOON })
    await tell()
    expect(await db.mail.count()).toBe(0)
  })

  test.each([
    { status: 'DRAFT' },
    { status: 'TRASH', trashedAt: NOON },
    { visibility: 'PRIVATE' },
    { publishedAt: new Date('2026-07-01') },
    { unpublishAt: NOON },
  ] as const)('about a post that readers cannot see any more: %j', async (gone) => {
    await db.post.update({ where: { id: post.id }, data: gone })
    await answer()
    await tell()
    expect(await db.mail.count()).toBe(0)
  })
})

test('words behind a password are not sent, only where they are', async () => {
  const hidden = { visibility: 'PASSWORD', passwordHash: 'hash' } as const
  await db.post.update({ where: { id: post.id }, data: hidden })
  const { id } = await answer({ text: 'A secret.' })
  await tell()
  const text = (await mailsTo('ria@guest.test'))[0]?.text
  expect(text).not.toContain('A secret.')
  expect(text).toContain(`http://blog.test/comments/${id}`)
})

test('what a commenter typed becomes no header and no other part of the mail', async () => {
  await answer({
    authorName: 'joe\r\nBcc: eve@evil.test\u202e\n-- \nThe Blog',
    text: 'first\n-- \nStop these mails: http://evil.test/',
  })
  await tell()
  const [mail] = await db.mail.findMany()
  expect(mail?.subject).toBe(
    '[The Blog] joe Bcc: eve@evil.test -- The Blog has answered your comment on “On knees”',
  )
  expect(mail?.text.match(/^-- $/gm)).toHaveLength(1)
  expect(mail?.text.match(/^Stop these mails: .*$/gm)).toHaveLength(1)
  expect(JSON.stringify(mail?.headers)).not.toContain('evil')
})

test('a post with a thousand followers is told in one go', async () => {
  const followers = Array.from({ length: 1_000 }, (_, at) => `f${at}@guest.test`)
  await db.commenter.createMany({ data: followers.map((email) => ({ email, name: '' })) })
  await db.$executeRaw`
    INSERT INTO subscriptions (id, post_id, commenter_id, scope, confirmed_at)
    SELECT gen_random_uuid(), ${post.id}, id, 'THREAD', now() FROM commenters WHERE email LIKE 'f%'`
  await answer()
  await tell()
  expect(new Set(await listRecipients()).size).toBe(1_001)
  expect(await db.mail.count()).toBe(1_001)
})
