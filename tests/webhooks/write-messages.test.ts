import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { decide } from '#lib/moderation/decide.ts'
import { publishPost } from '#lib/posts/publish.ts'
import { trashPost } from '#lib/posts/trash.ts'
import { unpublishPost } from '#lib/posts/unpublish.ts'
import { pauseWebhook } from '#lib/webhooks/change.ts'
import { webhookMessage } from '#lib/webhooks/message-schema.ts'
import { writeMessages } from '#lib/webhooks/write-messages.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'
import { listMessages, setUpWebhook } from './setting-up.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al, { title: 'Knees' })
})

const write = () => writeMessages({ now: NOON })
const move = (id: bigint, revision: number, verdict: 'approve' | 'spam' | 'trash' | 'hold') =>
  decide({ comments: [{ id, revision }], verdict, by: cast.mo, now: NOON })

describe('Comments', () => {
  test('each step of a comment is told, with the comment as it is', async () => {
    await setUpWebhook(cast.ada)
    const { id } = await createComment(post, { status: 'PENDING', ip: '192.0.2.7' })
    await move(id, 1, 'approve')
    await move(id, 2, 'hold')
    await move(id, 3, 'spam')
    await move(id, 4, 'trash')
    expect(await write()).toBe(5)
    expect(await write()).toBe(0)
    const messages = await listMessages()
    expect(messages.map(({ type, data }) => [type, data.revision])).toEqual([
      ['comment.held', 1],
      ['comment.approved', 2],
      ['comment.held', 3],
      ['comment.spam', 4],
      ['comment.trashed', 5],
    ])
    expect(messages[0]?.data).toMatchObject({
      id: String(id),
      comment: {
        status: 'TRASH',
        revision: 5,
        post: { title: 'Knees' },
        writer: { name: 'joe marco' },
      },
    })
    for (const message of messages) webhookMessage.parse(message)
  })

  test('e-mail and IP addresses are told only where the owner wants it', async () => {
    await setUpWebhook(cast.ada)
    await createComment(post, { ip: '192.0.2.7' })
    await write()
    expect(JSON.stringify(await listMessages())).not.toMatch(/joe@guest|192\.0\.2/)
    await db.webhook.updateMany({ data: { withContacts: true } })
    await createComment(post, { ip: '192.0.2.7' })
    await write()
    const [, second] = await listMessages()
    expect(second?.data.comment?.writer).toMatchObject({
      email: 'joe@guest.test',
      ip: '192.0.2.7',
    })
  })

  test('an edit, an import and a decision that changes nothing are no news', async () => {
    await setUpWebhook(cast.ada)
    const { id } = await createComment(post, { legacySource: 'wordpress', legacyId: '7' })
    await db.comment.update({ where: { id }, data: { text: 'Other words.' } })
    await move(id, 1, 'approve')
    expect(await write()).toBe(0)
  })

  test('what did not commit is not told', async () => {
    await setUpWebhook(cast.ada)
    const failing = db.$transaction(async (tx) => {
      await tx.comment.updateMany({ data: { status: 'SPAM' } })
      await tx.comment.create({
        data: { postId: post.id, authorName: 'joe', source: 'x', html: 'x', text: 'x' },
      })
      throw new Error('No.')
    })
    await expect(failing).rejects.toThrow('No.')
    expect(await db.webhookNews.count()).toBe(0)
  })

  test('one that was deleted meanwhile is told without its words', async () => {
    await setUpWebhook(cast.ada)
    const { id } = await createComment(post)
    await db.comment.delete({ where: { id } })
    await write()
    expect((await listMessages())[0]?.data).toEqual({ id: String(id), revision: 1, comment: null })
  })

  test('many at once are told, each once, by two instances at a time', async () => {
    await setUpWebhook(cast.ada, { events: ['comment.spam'] })
    for (let n = 0; n < 30; n++) await createComment(post)
    await db.comment.updateMany({ data: { status: 'SPAM' } })
    const told = await Promise.all([write(), write()])
    expect(told.reduce((sum, count) => sum + count, 0) + (await write())).toBe(30)
    const ids = (await listMessages()).map(({ data }) => data.id)
    expect(new Set(ids).size).toBe(30)
    expect(ids).toHaveLength(30)
  })
})

describe('Posts', () => {
  const live = { status: 'PUBLISHED' as const, version: 1 }

  test('going public, changing and going away are told; a draft is not', async () => {
    await setUpWebhook(cast.ada)
    const draft = await createPost(cast.al, { ...live, status: 'DRAFT', publishedAt: null })
    const { id } = draft
    const step = { id, by: cast.al, now: NOON }
    const first = await publishPost({ ...step, version: 1 })
    if (!first.ok) throw new Error(first.reason)
    const second = await publishPost({
      ...step,
      version: first.version,
      now: new Date(NOON.getTime() + 1),
    })
    if (!second.ok) throw new Error(second.reason)
    await unpublishPost({ ...step, version: second.version })
    await trashPost(step)
    await write()
    const messages = await listMessages()
    expect(messages.map(({ type }) => type)).toEqual([
      'post.published',
      'post.updated',
      'post.unpublished',
    ])
    expect(messages[0]?.data.post).toMatchObject({
      id: String(id),
      type: 'POST',
      url: `http://blog.test/?p=${id}`,
    })
    for (const message of messages) webhookMessage.parse(message)
  })
})

describe('Nothing is kept', () => {
  test('for events that no webhook asks for', async () => {
    await createComment(post)
    await setUpWebhook(cast.ada, { events: ['post.published'] })
    await createComment(post)
    expect(await db.webhookNews.count()).toBe(0)
  })

  test('while the webhook is paused', async () => {
    const { id } = await setUpWebhook(cast.ada)
    await pauseWebhook({ id, paused: true, by: cast.ada, now: NOON })
    await createComment(post)
    expect(await db.webhookNews.count()).toBe(0)
  })
})
