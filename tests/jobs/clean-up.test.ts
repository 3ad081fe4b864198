import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { countUp } from '#lib/db/rate-limit.ts'
import { cleanUp } from '#lib/jobs/clean-up.ts'
import { decide } from '#lib/moderation/decide.ts'
import { issueToken } from '#lib/people/one-time-token.ts'
import { saveSettings } from '#lib/settings/save.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import {
  createComment,
  createPage,
  createPost,
  daysBefore,
  NOON,
} from '#tests/support/factories.ts'
import { setUpWebhook } from '#tests/webhooks/setting-up.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
})

const set = (values: Partial<Settings>) => saveSettings({ values, by: cast.ada, now: NOON })
const run = () => cleanUp({ now: NOON })
const listIds = async () =>
  (await db.comment.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)

test('what has been in trash or spam for the owner’s days is deleted for ever, and the log says so', async () => {
  await set({ trashDays: 10, spamDays: 20 })
  const trash = { status: 'TRASH', createdAt: daysBefore(40) } as const
  const gone = await createComment(post, { ...trash, statusChangedAt: daysBefore(11) })
  const fresh = await createComment(post, { ...trash, statusChangedAt: daysBefore(9) })
  await createComment(post, { status: 'SPAM', createdAt: daysBefore(21) })
  const spam = await createComment(post, { status: 'SPAM', createdAt: daysBefore(19) })
  const old = await createComment(post, { createdAt: daysBefore(400) })
  const held = await createComment(post, { status: 'PENDING', createdAt: daysBefore(400) })

  expect(await run()).toMatchObject({ trash: 1, spam: 1 })
  expect(await listIds()).toEqual([fresh.id, spam.id, old.id, held.id])
  expect(
    await db.decision.findFirstOrThrow({
      where: { commentId: gone.id },
      include: { act: true },
    }),
  ).toMatchObject({
    toStatus: null,
    personId: null,
    act: { kind: 'comment.delete', personId: null },
  })
})

test('a post that was in the trash for the owner’s days is deleted for ever; pages below it move up', async () => {
  await set({ trashDays: 10 })
  const trash = { status: 'TRASH', previousStatus: 'PUBLISHED' } as const
  const gone = await createPage(cast.ed, { ...trash, trashedAt: daysBefore(11) })
  const below = await createPage(cast.ed, { parentId: gone.id })
  const fresh = await createPost(cast.al, { ...trash, trashedAt: daysBefore(9) })
  expect(await run()).toMatchObject({ posts: 1 })
  const left = await db.post.findMany({ orderBy: { id: 'asc' } })
  expect(left.map(({ id }) => id)).toEqual([post.id, below.id, fresh.id])
  expect(left[1]?.parentId).toBe(null)
  expect(await db.act.findFirst({ where: { kind: 'post.erase' } })).toMatchObject({
    personId: null,
  })
})

test('the days count from the decision, not from the comment', async () => {
  const comment = await createComment(post, { createdAt: daysBefore(400) })
  const { id, revision } = comment
  await decide({ comments: [{ id, revision }], verdict: 'trash', by: cast.mo, now: daysBefore(1) })
  expect(await run()).toMatchObject({ trash: 0 })
  expect(await listIds()).toEqual([id])
})

test('more than one batch goes, and answers to it stay', async () => {
  const root = await createComment(post, { status: 'TRASH', createdAt: daysBefore(90) })
  const reply = await createComment(post, { parentId: root.id })
  for (let number = 0; number < 60; number++)
    await createComment(post, { status: 'TRASH', createdAt: daysBefore(90) })
  expect(await run()).toMatchObject({ trash: 61 })
  expect(await db.comment.findMany()).toMatchObject([{ id: reply.id, parentId: null, depth: 0 }])
})

test('two instances at once delete each comment once', async () => {
  for (let number = 0; number < 10; number++)
    await createComment(post, { status: 'SPAM', createdAt: daysBefore(90) })
  const [one, other] = await Promise.all([run(), run()])
  expect(one.spam + other.spam).toBe(10)
  expect(await db.decision.count()).toBe(10)
})

test('raw addresses are forgotten after the owner’s days, their hashes stay', async () => {
  await set({ ipDays: 30 })
  const given = { ip: '203.0.113.9', ipHash: 'hash' }
  const old = await createComment(post, { ...given, createdAt: daysBefore(30) })
  const fresh = await createComment(post, { ...given, createdAt: daysBefore(29) })
  expect(await run()).toMatchObject({ addresses: 1 })
  const find = (id: bigint) => db.comment.findUniqueOrThrow({ where: { id } })
  expect(await find(old.id)).toMatchObject({ ip: null, ipHash: 'hash', revision: 1 })
  expect(await find(fresh.id)).toMatchObject({ ip: '203.0.113.9' })
})

test('with no days at all every address is forgotten', async () => {
  await set({ ipDays: 0 })
  await createComment(post, { ip: '203.0.113.9' })
  expect(await run()).toMatchObject({ addresses: 1 })
})

test('links, counters, forms and mails that are over are removed, the others stay', async () => {
  const person = { personId: cast.al.id, purpose: 'password' } as const
  await issueToken({ ...person, lastsHours: 1, now: daysBefore(1) })
  await issueToken({ ...person, lastsHours: 48, now: daysBefore(1) })
  for (const [key, at] of [
    ['over', daysBefore(1)],
    ['counting', NOON],
  ] as const)
    await countUp({ key, limit: 3, windowSeconds: 3_600, now: at })
  await db.formToken.createMany({
    data: [
      { tokenHash: 'over', postId: post.id, createdAt: daysBefore(1.1) },
      { tokenHash: 'fresh', postId: post.id, createdAt: daysBefore(0.9) },
    ],
  })
  const mail = { to: 'al@blog.test', subject: 'Hello', text: 'Words.' }
  await db.mail.createMany({
    data: [
      { ...mail, status: 'SENT', createdAt: daysBefore(91) },
      { ...mail, status: 'QUEUED', createdAt: daysBefore(91) },
      { ...mail, status: 'KEPT', createdAt: daysBefore(89) },
    ],
  })
  expect(await run()).toMatchObject({ leftovers: 4 })
  expect(await db.oneTimeToken.findMany()).toMatchObject([{ expiresAt: daysBefore(-1) }])
  expect(await db.rateLimit.findMany()).toMatchObject([{ key: 'counting' }])
  expect(await db.formToken.findMany()).toMatchObject([{ tokenHash: 'fresh' }])
  expect((await db.mail.findMany()).map(({ status }) => status).sort()).toEqual(['KEPT', 'QUEUED'])
  expect(await run()).toMatchObject({ leftovers: 0 })
})

test('messages to webhooks are removed after a month, not those that wait', async () => {
  const { id: webhookId } = await setUpWebhook(cast.ada)
  const message = { webhookId, event: 'webhook.test', payload: {} }
  await db.webhookDelivery.createMany({
    data: [
      { ...message, status: 'DELIVERED', createdAt: daysBefore(31) },
      { ...message, status: 'QUEUED', createdAt: daysBefore(31) },
      { ...message, status: 'FAILED', createdAt: daysBefore(29) },
    ],
  })
  expect(await run()).toMatchObject({ leftovers: 1 })
  const kept = await db.webhookDelivery.findMany()
  expect(kept.map(({ status }) => status).sort()).toEqual(['FAILED', 'QUEUED'])
})
