import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { createCast } from '#tests/support/cast.ts'
import { createComment, createPost } from '#tests/support/factories.ts'

let post: Post
let other: Post

beforeEach(async () => {
  const { al } = await createCast()
  post = await createPost(al)
  other = await createPost(al)
})

const countsOf = (postId: bigint) =>
  db.postCommentCount.findUnique({
    where: { postId },
    select: { approved: true, pending: true, spam: true, trash: true },
  })

async function siteCounts(): Promise<Record<string, number>> {
  const rows = await db.commentCount.groupBy({ by: ['status'], _sum: { count: true } })
  return Object.fromEntries(rows.map((row) => [row.status, row._sum.count ?? 0]))
}

test('counts follow inserts, decisions, bulk decisions and deletions', async () => {
  const first = await createComment(post, { status: 'PENDING' })
  await createComment(post)
  await createComment(other, { status: 'PENDING' })
  expect(await countsOf(post.id)).toEqual({ approved: 1, pending: 1, spam: 0, trash: 0 })
  expect(await siteCounts()).toEqual({ APPROVED: 1, PENDING: 2 })

  await db.comment.update({ where: { id: first.id }, data: { status: 'APPROVED' } })
  expect(await countsOf(post.id)).toEqual({ approved: 2, pending: 0, spam: 0, trash: 0 })

  await db.comment.updateMany({ data: { status: 'SPAM' } })
  expect(await countsOf(post.id)).toEqual({ approved: 0, pending: 0, spam: 2, trash: 0 })
  expect(await countsOf(other.id)).toEqual({ approved: 0, pending: 0, spam: 1, trash: 0 })
  expect(await siteCounts()).toEqual({ APPROVED: 0, PENDING: 0, SPAM: 3 })

  await db.comment.delete({ where: { id: first.id } })
  expect(await countsOf(post.id)).toEqual({ approved: 0, pending: 0, spam: 1, trash: 0 })
})

test('deleting a post takes its comments out of the counts of the site', async () => {
  await createComment(post)
  await createComment(other)
  await db.post.delete({ where: { id: post.id } })
  expect(await siteCounts()).toEqual({ APPROVED: 1 })
})

test('many writers at once lose no count', async () => {
  await Promise.all(Array.from({ length: 60 }, (_, n) => createComment(n % 2 ? post : other)))
  expect(await siteCounts()).toEqual({ APPROVED: 60 })
  expect((await countsOf(post.id))?.approved).toBe(30)
})
