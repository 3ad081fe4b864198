import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { type ExportFormat, exportPerson } from '#lib/privacy/export.ts'
import { findKept, isNothing } from '#lib/privacy/find-kept.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'
import { EMAIL, leaveTraces } from './person.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
  await leaveTraces(cast, post)
})

async function textOf(email: string, format: ExportFormat): Promise<string> {
  let text = ''
  for await (const piece of exportPerson({ email, format, now: NOON })) text += piece
  return text
}

test('everything that is kept is in the file, in all states', async () => {
  const file = JSON.parse(await textOf(EMAIL, 'json'))
  expect(file.comments.map(({ status }: { status: string }) => status)).toEqual([
    'APPROVED',
    'SPAM',
    'TRASH',
  ])
  expect(file.comments[0]).toMatchObject({
    source: 'New words.',
    ip: '203.0.113.9',
    userAgent: 'Annzilla',
    revisions: [{ authorName: 'Ann Marlowe' }],
    screenings: [{ outcome: 'PENDING' }],
    decisions: [{ fromStatus: 'PENDING', toStatus: 'APPROVED' }],
  })
  expect(file).toMatchObject({
    version: 1,
    guest: [{ email: EMAIL }],
    notes: [{ text: 'Kind.' }],
    subscriptions: [{ scope: 'THREAD' }],
    bans: [{ value: EMAIL }],
    mails: [{ subject: 'Hello' }],
    account: [],
  })
})

test('an account is in it without its secrets', async () => {
  await db.person.update({ where: { id: cast.al.id }, data: { passwordHash: 'argon-secret' } })
  const text = await textOf(cast.al.email, 'json')
  expect(JSON.parse(text)).toMatchObject({
    account: [{ name: 'Al' }],
    posts: [{ slug: post.slug }],
  })
  expect(text).not.toContain('argon-secret')
})

test('more comments than one batch are all there, once', async () => {
  for (let number = 0; number < 210; number++)
    await createComment(post, { authorEmail: 'many@guest.test' })
  const { comments } = JSON.parse(await textOf('many@guest.test', 'json'))
  expect(new Set(comments.map(({ id }: { id: string }) => id)).size).toBe(210)
})

test('the page for people shows words as words', async () => {
  await createComment(post, { authorEmail: EMAIL, source: '<script>alert(1)</script>' })
  const page = await textOf(EMAIL, 'html')
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(page).not.toContain('<script>')
})

test('how much there is can be seen first, by administrators only', async () => {
  expect(await findKept(EMAIL, cast.ada)).toEqual({
    email: EMAIL,
    account: null,
    comments: 3,
    formerWordings: 1,
    notes: 1,
    subscriptions: 1,
    bans: 1,
    mails: 2,
  })
  const nobody = await findKept('nobody@guest.test', cast.ada)
  expect(nobody && isNothing(nobody)).toBe(true)
  for (const name of ['ed', 'mo', 'al', 'cy', 'ria'] as const)
    expect(await findKept(EMAIL, cast[name])).toBeNull()
})
