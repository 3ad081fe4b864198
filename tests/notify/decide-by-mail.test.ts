import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Comment, Post } from '#lib/db/generated/client.ts'
import { decide } from '#lib/moderation/decide.ts'
import { chooseHeldMails, findOwnHeldMails } from '#lib/notify/choose-held-mails.ts'
import { decideByMail, findDecisionLink } from '#lib/notify/decide-by-mail.ts'
import { tellOfComments } from '#lib/notify/tell-of-comments.ts'
import { issueToken } from '#lib/people/one-time-token.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'
import { later, mailsTo } from './subscribing.ts'

let cast: Cast
let post: Post
let comment: Comment

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al, { title: 'On knees' })
  await chooseHeldMails({ heldMails: 'each', by: cast.mo, now: NOON })
  comment = await createComment(post, { status: 'PENDING' })
  await tellOfComments({ now: NOON })
})

const LINK = /\/moderate\?token=([\w-]+)&do=(\w+)/g

/** The secret that the links of somebody's last mail share. */
async function tokenOf(to: string): Promise<string> {
  const text = (await mailsTo(to)).at(-1)?.text ?? ''
  const tokens = new Set(Array.from(text.matchAll(LINK), ([, token = '']) => token))
  const [token] = tokens
  if (!token || tokens.size > 1) throw new Error(`not one secret: ${text}`)
  return token
}

const statusOf = async () =>
  (await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).status
const act = (token: string, verdict: 'approve' | 'spam' | 'trash' = 'approve', now = NOON) =>
  decideByMail({ token, verdict, now })

test('a mail about a held comment has a link for each verdict', async () => {
  const [mail] = await mailsTo('mo@blog.test')
  const verdicts = Array.from((mail?.text ?? '').matchAll(LINK), ([, , verdict]) => verdict)
  expect(verdicts).toEqual(['approve', 'spam', 'trash'])
})

test.each([
  ['approve', 'APPROVED'],
  ['spam', 'SPAM'],
  ['trash', 'TRASH'],
] as const)(
  '“%s” decides as the person who got the mail, and the log says so',
  async (verdict, status) => {
    const result = await act(await tokenOf('mo@blog.test'), verdict)
    expect(result).toMatchObject({ ok: true, by: { id: cast.mo.id }, item: { status } })
    expect(await statusOf()).toBe(status)
    expect(await db.act.findFirstOrThrow({ where: { kind: `comment.${verdict}` } })).toMatchObject({
      personId: cast.mo.id,
      reason: 'By a link in a mail',
    })
    expect(await db.decision.findMany()).toMatchObject([{ personId: cast.mo.id, revision: 1 }])
  },
)

test('opening the link decides nothing, however often', async () => {
  const token = await tokenOf('mo@blog.test')
  for (let time = 0; time < 3; time++)
    expect(await findDecisionLink(token, NOON)).toMatchObject({
      state: 'open',
      item: { id: String(comment.id), status: 'PENDING' },
    })
  expect(await statusOf()).toBe('PENDING')
})

test('a link decides once, also when it is followed several times at once', async () => {
  const token = await tokenOf('mo@blog.test')
  const results = await Promise.all([act(token), act(token), act(token, 'trash')])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.decision.count()).toBe(1)
  expect(await act(token, 'spam')).toMatchObject({ ok: false, link: { state: 'used' } })
})

describe('A comment that is not what the mail showed', () => {
  test('because a colleague decided, stays as it is, and the page says who did what', async () => {
    const seen = [{ id: comment.id, revision: comment.revision }]
    await decide({ comments: seen, verdict: 'approve', by: cast.ed, now: NOON })
    const token = await tokenOf('mo@blog.test')
    expect(await act(token, 'spam')).toMatchObject({
      ok: false,
      link: { state: 'changed', item: { lastChange: { what: 'moved', to: 'APPROVED', by: 'Ed' } } },
    })
    expect(await statusOf()).toBe('APPROVED')
  })

  test('because its writer changed the words, stays as it is', async () => {
    await db.comment.update({ where: { id: comment.id }, data: { revision: 2, editedAt: NOON } })
    const token = await tokenOf('mo@blog.test')
    expect(await act(token)).toMatchObject({ ok: false, link: { state: 'changed' } })
    expect(await statusOf()).toBe('PENDING')
  })

  test('because it was deleted, is said to be gone', async () => {
    const token = await tokenOf('mo@blog.test')
    await db.comment.delete({ where: { id: comment.id } })
    expect(await act(token)).toEqual({ ok: false, link: { state: 'gone' } })
  })
})

describe('A link does not decide', () => {
  test('after a week, or when it was made up, or was made for something else', async () => {
    const token = await tokenOf('mo@blog.test')
    const over = { ok: false, link: { state: 'over' } }
    expect(await act(token, 'approve', later({ days: 7 }))).toEqual(over)
    expect(await act('x')).toEqual(over)
    const other = await issueToken({
      purpose: 'password',
      personId: cast.mo.id,
      data: { comment: String(comment.id), revision: 1, email: 'mo@blog.test' },
      lastsHours: 1,
      now: NOON,
    })
    expect(await act(other)).toEqual(over)
    expect(await statusOf()).toBe('PENDING')
  })

  test.each([
    ['may not moderate any more', { role: 'CONTRIBUTOR' }],
    ['moderates only their own posts now', { role: 'AUTHOR' }],
    ['is gone', { deactivatedAt: NOON }],
    ['reads another mailbox now', { email: 'other@blog.test' }],
  ] as const)('for somebody who %s', async (_, data) => {
    const token = await tokenOf('mo@blog.test')
    await db.person.update({ where: { id: cast.mo.id }, data })
    expect(await findDecisionLink(token, NOON)).toEqual({ state: 'forbidden' })
    expect(await act(token)).toEqual({ ok: false, link: { state: 'forbidden' } })
    expect(await statusOf()).toBe('PENDING')
  })
})

describe('Who gets a mail about each held comment', () => {
  const recipients = async () => {
    await db.mail.deleteMany()
    await createComment(post, { status: 'PENDING' })
    await tellOfComments({ now: NOON })
    return (await db.mail.findMany()).map(({ to }) => to).sort()
  }
  const choose = (by: Cast[keyof Cast], heldMails: 'each' | 'own' | 'daily' | 'none') =>
    chooseHeldMails({ heldMails, by, now: NOON })

  test('is whoever chose so; the owner and the author of the post unless they chose otherwise', async () => {
    expect(await recipients()).toEqual(['ada@blog.test', 'al@blog.test', 'mo@blog.test'])
    await choose(cast.ada, 'daily')
    await choose(cast.al, 'none')
    await choose(cast.ed, 'each')
    await choose(cast.mo, 'own')
    expect(await recipients()).toEqual(['ed@blog.test'])
  })

  test('is nobody when the owner has switched it off', async () => {
    await saveSettings({ values: { notifyModerators: false }, by: cast.ada, now: NOON })
    expect(await recipients()).toEqual([])
  })

  test('is also the site’s address, which can be told but not decide', async () => {
    await saveSettings({ values: { adminEmail: 'desk@blog.test' }, by: cast.ada, now: NOON })
    expect(await recipients()).toEqual(['al@blog.test', 'desk@blog.test', 'mo@blog.test'])
    expect((await mailsTo('desk@blog.test'))[0]?.text).not.toContain('/moderate?')
  })

  test('is chosen by everybody for themselves, among what they may decide about, and journalled', async () => {
    expect(await findOwnHeldMails(cast.mo)).toEqual({
      chosen: 'each',
      options: ['each', 'own', 'daily', 'none'],
    })
    expect(await findOwnHeldMails(cast.al)).toEqual({
      chosen: 'own',
      options: ['own', 'daily', 'none'],
    })
    expect(await choose(cast.al, 'each')).toEqual({ ok: false, reason: 'forbidden' })
    expect(await choose(cast.cy, 'daily')).toEqual({ ok: false, reason: 'forbidden' })
    expect(await db.act.findMany({ where: { kind: 'person.mails' } })).toMatchObject([
      { personId: cast.mo.id },
    ])
  })

  test('other preferences stay', async () => {
    await db.person.update({ where: { id: cast.mo.id }, data: { preferences: { theme: 'dark' } } })
    await choose(cast.mo, 'daily')
    const { preferences } = await db.person.findUniqueOrThrow({ where: { id: cast.mo.id } })
    expect(preferences).toEqual({ theme: 'dark', heldMails: 'daily' })
  })
})
