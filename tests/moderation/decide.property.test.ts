import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Comment, Post } from '#lib/db/generated/client.ts'
import type { CommentStatus } from '#lib/db/generated/enums.ts'
import { decide } from '#lib/moderation/decide.ts'
import { VERDICTS, type Verdict } from '#lib/moderation/transition.ts'
import { undo } from '#lib/moderation/undo.ts'
import type { Actor } from '#lib/people/actor.ts'
import { createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'

const COMMENTS = 40
const DECISIONS_EACH = 250

let posts: Post[]
let moderators: Actor[]
let comments: Comment[]

beforeEach(async () => {
  const { ada, ed, mo, al } = await createCast()
  // Al has written every post, so he may decide as well.
  moderators = [ada, ed, mo, al]
  posts = [await createPost(al), await createPost(al), await createPost(al)]
  const statuses: CommentStatus[] = ['PENDING', 'APPROVED', 'SPAM', 'TRASH']
  comments = await Promise.all(
    Array.from({ length: COMMENTS }, (_, n) =>
      createComment(posts[n % 3] as Post, { status: statuses[n % 4] as CommentStatus }),
    ),
  )
})

type Choice = { verdict: Verdict; picks: number[]; stale: boolean; takeBack: boolean }
const choice: fc.Arbitrary<Choice> = fc.record({
  verdict: fc.constantFrom(...VERDICTS),
  picks: fc.uniqueArray(fc.nat(COMMENTS - 1), { minLength: 1, maxLength: 4 }),
  stale: fc.boolean(),
  takeBack: fc.boolean(),
})

/** One moderator at work: reads what is there, sometimes with an old page open, decides, and now and then takes it back. */
async function work(by: Actor, choices: Choice[]): Promise<number> {
  let decided = 0
  for (const { verdict, picks, stale, takeBack } of choices) {
    const ids = picks.map((n) => (comments[n] as Comment).id)
    const seen = stale
      ? ids.map((id) => ({ id, revision: 1 }))
      : await db.comment.findMany({
          where: { id: { in: ids } },
          select: { id: true, revision: true },
        })
    const { actId, outcomes } = await decide({ comments: seen, verdict, by, now: NOON })
    decided += outcomes.filter(({ is }) => is === 'decided').length
    const undone = actId && takeBack ? await undo({ actId, by, now: NOON }) : null
    if (undone?.ok) decided += undone.reverted.length
  }
  return decided
}

test('a thousand decisions of four moderators at once, many taken back: counters right, nothing decided twice, all in the log', async () => {
  const choices = fc.sample(choice, moderators.length * DECISIONS_EACH)
  const decided = await Promise.all(
    moderators.map((by, n) =>
      work(by, choices.slice(n * DECISIONS_EACH, (n + 1) * DECISIONS_EACH)),
    ),
  )

  const log = await db.decision.findMany({ orderBy: { revision: 'asc' } })
  expect(log.length).toBe(decided.reduce((sum, n) => sum + n, 0))
  expect(log.length).toBeGreaterThan(100)
  for (const comment of await db.comment.findMany()) await expectUnbrokenChain(comment, log)

  expect(await siteCounts()).toEqual(await recount())
  for (const { id } of posts) expect(await postCounts(id)).toEqual(await recount(id))
}, 120_000)

/** Every revision of a comment was decided about exactly once, each decision starting from where the one before had led. */
async function expectUnbrokenChain(
  comment: Comment,
  log: Awaited<ReturnType<typeof db.decision.findMany>>,
) {
  const own = log.filter(({ commentId }) => commentId === comment.id)
  const first = comments.find(({ id }) => id === comment.id)
  expect(own.map(({ revision }) => revision)).toEqual(own.map((_, n) => n + 1))
  expect(comment.revision).toBe(own.length + 1)
  expect(own.map(({ fromStatus }) => fromStatus)).toEqual(
    [first?.status, ...own.map(({ toStatus }) => toStatus)].slice(0, own.length),
  )
  expect(comment.status).toBe(own.at(-1)?.toStatus ?? first?.status)
}

type Counts = Record<CommentStatus, number>

async function recount(postId?: bigint): Promise<Counts> {
  const counts: Counts = { PENDING: 0, APPROVED: 0, SPAM: 0, TRASH: 0 }
  const rows = await db.comment.findMany({ where: postId ? { postId } : {} })
  for (const { status } of rows) counts[status]++
  return counts
}

async function siteCounts(): Promise<Counts> {
  const counts: Counts = { PENDING: 0, APPROVED: 0, SPAM: 0, TRASH: 0 }
  for (const { status, count } of await db.commentCount.findMany()) counts[status] += count
  return counts
}

async function postCounts(postId: bigint): Promise<Counts> {
  const row = await db.postCommentCount.findUniqueOrThrow({ where: { postId } })
  return { PENDING: row.pending, APPROVED: row.approved, SPAM: row.spam, TRASH: row.trash }
}
