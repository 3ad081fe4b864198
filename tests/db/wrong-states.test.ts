import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
})

test('a reply knows its place in the thread', async () => {
  const top = await createComment(post)
  const reply = await createComment(post, { parentId: top.id })
  const answer = await createComment(post, { parentId: reply.id })
  expect(answer).toMatchObject({ path: [top.id, reply.id, answer.id], rootId: top.id, depth: 2 })
})

test('a parent on another post cannot be stored', async () => {
  const elsewhere = await createComment(await createPost(cast.al))
  await expect(createComment(post, { parentId: elsewhere.id })).rejects.toThrow()
})

test('a published post without a date or an address cannot be stored', async () => {
  await expect(createPost(cast.al, { publishedAt: null })).rejects.toThrow('posts_public_check')
  await expect(createPost(cast.al, { slug: null })).rejects.toThrow('posts_public_check')
})

test('a comment over the byte limits cannot be stored', async () => {
  await expect(createComment(post, { source: 'ä'.repeat(32_763) })).rejects.toThrow(
    'comments_source_check',
  )
  await expect(createComment(post, { authorName: 'x'.repeat(246) })).rejects.toThrow(
    'comments_name_check',
  )
})

test('two posts cannot have one address, until one is in the trash', async () => {
  await createPost(cast.al, { slug: 'taken' })
  await expect(createPost(cast.al, { slug: 'taken' })).rejects.toThrow()
  await createPost(cast.al, { slug: 'taken', status: 'TRASH', trashedAt: NOON })
})

test('e-mail addresses are unique whatever their case', async () => {
  await expect(
    db.person.create({ data: { email: 'ADA@blog.test', name: 'Other', slug: 'other' } }),
  ).rejects.toThrow()
})

test('the decision log cannot be changed', async () => {
  const comment = await createComment(post)
  const act = await db.act.create({ data: { kind: 'comment.spam', summary: 'Marked as spam' } })
  const decision = await db.decision.create({
    data: { actId: act.id, commentId: comment.id, postId: post.id, revision: 1, toStatus: 'SPAM' },
  })
  await expect(
    db.decision.update({ where: { id: decision.id }, data: { reason: 'other' } }),
  ).rejects.toThrow('append-only')
  await expect(db.decision.delete({ where: { id: decision.id } })).rejects.toThrow('append-only')
})
