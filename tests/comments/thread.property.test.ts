import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import { findPlace } from '#lib/comments/find.ts'
import { listThread } from '#lib/comments/thread.ts'
import type { ThreadComment } from '#lib/comments/thread-tree.ts'
import { db } from '#lib/db/client.ts'
import type { CommentStatus, Post } from '#lib/db/generated/client.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'

let post: Post

beforeEach(async () => {
  const { al } = await createCast()
  post = await createPost(al)
})

type Said = { status: CommentStatus; answers: number | null; pinned: boolean }

const said: fc.Arbitrary<Said> = fc.record({
  status: fc.constantFrom('APPROVED', 'APPROVED', 'APPROVED', 'PENDING', 'SPAM', 'TRASH'),
  answers: fc.option(fc.nat(20)),
  pinned: fc.boolean(),
})
const settings = fc.record({
  threadComments: fc.boolean(),
  threadDepth: fc.integer({ min: 2, max: 10 }),
  pageComments: fc.boolean(),
  commentsPerPage: fc.integer({ min: 1, max: 4 }),
  defaultCommentsPage: fc.constantFrom('newest' as const, 'oldest' as const),
  commentOrder: fc.constantFrom('asc' as const, 'desc' as const),
})

it('Whatever was said and decided: every approved comment stands once, on its page, and the counts are a recount', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(said, { maxLength: 12 }), settings, async (conversation, changed) => {
      await db.comment.deleteMany()
      await hold(conversation)
      const rules = { ...DEFAULT_SETTINGS, ...changed }
      const approved = await db.comment.findMany({ where: { status: 'APPROVED' } })

      const shown = new Map<string, number>()
      const places: [bigint, number | null][] = []
      const first = await listThread({ post, settings: rules, page: null, open: true })
      for (let page = 1; page <= (first?.pages ?? 0); page++) {
        const thread = await listThread({ post, settings: rules, page, open: true })
        for (const comment of flat(thread?.comments ?? [])) {
          if (comment.gone) continue
          expect(shown.has(comment.id)).toBe(false)
          shown.set(comment.id, comment.number)
          places.push([BigInt(comment.id), page === first?.defaultPage ? null : page])
        }
      }
      expect([...shown.keys()].sort()).toEqual(approved.map(({ id }) => String(id)).sort())
      expect(new Set(shown.values()).size).toBe(shown.size)
      for (const [id, page] of places) {
        expect((await findPlace(id, { settings: rules, now: NOON }))?.page).toBe(page)
      }
      await expectRecount()
    }),
    { numRuns: 40 },
  )
}, 60_000)

/** Each answers one of those before it, whatever became of that one later. */
async function hold(conversation: readonly Said[]) {
  const made: { id: bigint }[] = []
  for (const { status, answers, pinned } of conversation) {
    const parent = answers === null ? undefined : made[answers]
    made.push(
      await createComment(post, {
        status,
        parentId: parent?.id ?? null,
        pinnedAt: pinned && !parent && status === 'APPROVED' ? NOON : null,
      }),
    )
  }
}

async function expectRecount() {
  const counted = await db.comment.groupBy({ by: ['status'], _count: true })
  const of = (status: CommentStatus) => counted.find((row) => row.status === status)?._count ?? 0
  const kept = await db.postCommentCount.findUnique({ where: { postId: post.id } })
  expect(kept?.approved ?? 0).toBe(of('APPROVED'))
  expect(kept?.pending ?? 0).toBe(of('PENDING'))
  expect((kept?.spam ?? 0) + (kept?.trash ?? 0)).toBe(of('SPAM') + of('TRASH'))
}

function flat(comments: readonly ThreadComment[]): ThreadComment[] {
  return comments.flatMap((comment) => [comment, ...flat(comment.replies)])
}
