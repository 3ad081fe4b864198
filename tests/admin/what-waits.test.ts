import { beforeEach, expect, test } from 'vitest'
import { countPending, whatWaits } from '#lib/moderation/what-waits.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, daysBefore } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
  const posts = [await createPost(cast.al), await createPost(cast.ed)]
  for (const [number, post] of posts.entries()) {
    for (let count = 0; count <= number; count++) {
      await createComment(post, { status: 'PENDING', createdAt: daysBefore(number + 1) })
    }
    await createComment(post)
    await createComment(post, { status: 'SPAM' })
  }
})

test.each([
  ['ada', 3],
  ['ed', 3],
  ['mo', 3],
  ['al', 1],
  ['cy', 0],
  ['ria', 0],
] as const)('%s may decide about %i pending comments', async (who, count) => {
  expect(await countPending(cast[who])).toBe(count)
})

test('the oldest is the oldest of those that one may decide about', async () => {
  expect(await whatWaits(cast.mo)).toMatchObject({ comments: 3, oldestComment: daysBefore(2) })
  expect(await whatWaits(cast.al)).toMatchObject({ comments: 1, oldestComment: daysBefore(1) })
  expect(await whatWaits(cast.cy)).toMatchObject({ comments: 0, oldestComment: null })
})

test('drafts are one’s own; editors see all that is sent for review or scheduled', async () => {
  await createPost(cast.al, { status: 'DRAFT', publishedAt: null })
  await createPost(cast.al, { status: 'IN_REVIEW', publishedAt: null })
  await createPost(cast.al, { status: 'SCHEDULED', publishedAt: daysBefore(-3) })
  await createPost(cast.al, { status: 'SCHEDULED', publishedAt: daysBefore(-2) })
  expect(await whatWaits(cast.al)).toMatchObject({
    drafts: 1,
    inReview: 1,
    scheduled: 2,
    nextScheduled: daysBefore(-2),
  })
  expect(await whatWaits(cast.ed)).toMatchObject({ drafts: 0, inReview: 1, scheduled: 2 })
  expect(await whatWaits(cast.cy)).toMatchObject({ drafts: 0, inReview: 0, scheduled: 0 })
})
