import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Comment, Post } from '#lib/db/generated/client.ts'
import { erasePerson } from '#lib/privacy/erase.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'
import { EMAIL, findAnywhere, leaveTraces } from './person.ts'

let cast: Cast
let post: Post
let comment: Comment

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al, { title: 'The night shift' })
  comment = await leaveTraces(cast, post)
})

const erase = (words: 'keep' | 'remove' = 'keep', email = EMAIL, by = cast.ada) =>
  erasePerson({ email, words, by, now: NOON })

const TRACES = [EMAIL, 'Ann M', 'ann.example', '203.0.113.9', 'Annzilla', 'Kind.']

test('nothing about the person is left in any table, and the words stay', async () => {
  expect(await findAnywhere(TRACES)).not.toEqual([])
  expect(await erase()).toMatchObject({ ok: true, comments: 3 })
  expect(await findAnywhere(TRACES)).toEqual([])
  expect(await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({
    authorName: 'Anonymous',
    status: 'APPROVED',
    source: 'New words.',
    ipHash: null,
  })
  expect(await db.commentRevision.findMany()).toMatchObject([{ authorName: 'Anonymous' }])
  expect(await db.mail.findMany()).toMatchObject([{ subject: 'Another' }])
})

test('the words go too where that is wanted, and the answers to them stay in their place', async () => {
  await erase('remove')
  const row = await db.comment.findUniqueOrThrow({ where: { id: comment.id } })
  expect(row).toMatchObject({ status: 'TRASH', source: '', html: '', text: '' })
  expect(await findAnywhere(['New words'])).toEqual([])
  expect(await db.comment.findFirst({ where: { source: 'Thank you.' } })).toMatchObject({
    status: 'APPROVED',
    parentId: comment.id,
  })
  expect(await db.decision.count({ where: { act: { kind: 'person.erase' } } })).toBe(3)
})

test('the journal keeps that it was done and by whom, and what was done before without a name', async () => {
  await erase()
  const acts = await db.act.findMany({ orderBy: { id: 'asc' } })
  expect(acts.map(({ summary }) => summary)).toEqual([
    'Approved a comment on “The night shift”',
    'Edited a comment on “The night shift”',
    'Answered a comment on “The night shift”',
    'Banned an e-mail',
    'Erased one person’s data on request: 3 comments, the words stay',
  ])
  expect(acts.at(-1)?.personId).toBe(cast.ada.id)
})

test('what others wrote is not touched', async () => {
  const other = await createComment(post, {
    authorName: 'Ann Marlowe',
    authorEmail: 'other@guest.test',
  })
  await erase('remove')
  expect(await db.comment.findUniqueOrThrow({ where: { id: other.id } })).toMatchObject({
    authorName: 'Ann Marlowe',
    status: 'APPROVED',
  })
})

test('an account goes with its access, and what it wrote keeps its place', async () => {
  await createComment(post, { personId: cast.al.id, authorName: 'Al', authorEmail: cast.al.email })
  expect(await erase('keep', 'AL@blog.test')).toMatchObject({ ok: true, comments: 1 })
  expect(await db.person.findUniqueOrThrow({ where: { id: cast.al.id } })).toMatchObject({
    name: 'Former member',
    role: null,
    passwordHash: null,
    deactivatedAt: NOON,
  })
  expect(await db.post.count({ where: { authorId: cast.al.id } })).toBe(1)
  expect(await findAnywhere(['al@blog.test'])).toEqual([])
})

test('more than one batch goes', async () => {
  await db.$executeRaw`
    INSERT INTO comments (post_id, status, author_name, author_email, source, html, text)
    SELECT ${post.id}, 'APPROVED', 'Ann', ${EMAIL}::citext, 'w', 'w', 'w' FROM generate_series(1, 1200)`
  expect(await erase()).toMatchObject({ comments: 1203 })
  expect(await db.comment.count({ where: { authorEmail: EMAIL } })).toBe(0)
})

test('the last administrator is refused, and stays as they are', async () => {
  await db.person.update({ where: { id: cast.ada.id }, data: { passwordHash: 'hash' } })
  expect(await erase('keep', cast.ada.email)).toEqual({ ok: false, reason: 'last-administrator' })
  expect(await db.person.findUniqueOrThrow({ where: { id: cast.ada.id } })).toMatchObject({
    name: 'Ada',
    role: 'ADMINISTRATOR',
  })
})

test('an e-mail about which there is nothing is said to be one', async () => {
  expect(await erase('keep', 'nobody@guest.test')).toEqual({ ok: false, reason: 'nothing' })
  await erase()
  expect(await erase()).toEqual({ ok: false, reason: 'nothing' })
})

test.each(['ed', 'mo', 'al', 'cy', 'ria'] as const)('%s may not', async (name) => {
  expect(await erase('keep', EMAIL, cast[name])).toEqual({ ok: false, reason: 'forbidden' })
  expect(await db.comment.count({ where: { authorEmail: EMAIL } })).toBe(3)
})
