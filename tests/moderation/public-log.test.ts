import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { emptyComments } from '#lib/jobs/empty-comments.ts'
import { decide } from '#lib/moderation/decide.ts'
import { countLastMonth, listPublicLog, publicLogKey } from '#lib/moderation/public-log.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { undo } from '#lib/moderation/undo.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al, { title: 'The night shift', slug: 'the-night-shift' })
})

const list = (after?: string) => listPublicLog({ after, settings: DEFAULT_SETTINGS, now: NOON })

async function say(verdict: Verdict, on: Post[], reason?: string) {
  const comments = await Promise.all(on.map((post) => createComment(post, { status: 'PENDING' })))
  const seen = comments.map(({ id, revision }) => ({ id, revision }))
  return decide({ comments: seen, verdict, by: cast.mo, now: NOON, reason })
}

test('a decision is told with its post and its reason', async () => {
  await say('spam', [post, post], 'Sells mattresses')
  expect((await list()).decisions).toMatchObject([
    {
      kind: 'spam',
      comments: 2,
      posts: [{ title: 'The night shift', href: '/the-night-shift' }],
      reason: 'Sells mattresses',
      takenBack: false,
    },
  ])
})

test('nobody is named: neither who wrote nor who decided', async () => {
  await say('trash', [post])
  const told = JSON.stringify((await list()).decisions)
  for (const name of ['joe', 'guest.test', 'Mo', cast.mo.email]) expect(told).not.toContain(name)
})

test('a post that nobody can read is not named', async () => {
  const hidden = await createPost(cast.al, { title: 'A secret', visibility: 'PRIVATE' })
  const draft = await createPost(cast.al, { title: 'Unfinished', status: 'DRAFT' })
  await say('approve', [hidden, draft])
  expect((await list()).decisions).toMatchObject([{ comments: 2, posts: [] }])
})

test('what was taken back says so', async () => {
  const { actId } = await say('spam', [post])
  await undo({ actId: actId ?? '', by: cast.mo, now: NOON })
  expect((await list()).decisions).toMatchObject([{ kind: 'spam', takenBack: true }])
})

test('other acts, and what the program does by itself, are left out', async () => {
  await createComment(post, { status: 'TRASH', createdAt: daysBefore(90) })
  await emptyComments({ status: 'TRASH', days: 30, now: NOON })
  await db.act.create({
    data: { kind: 'settings.save', summary: 'Changed', personId: cast.ada.id },
  })
  expect((await list()).decisions).toEqual([])
})

test('all pages are told, once each', async () => {
  for (let number = 0; number < 35; number++) await say('approve', [post], `Reason ${number}`)
  const first = await list()
  const second = await list(first.older ?? '')
  const reasons = [...first.decisions, ...second.decisions].map(({ reason }) => reason)
  expect(new Set(reasons).size).toBe(35)
  expect([first.decisions.length, second.older]).toEqual([30, null])
})

test('the last month is counted by how its comments stand', async () => {
  await say('spam', [post, post])
  await say('approve', [post])
  expect(await countLastMonth(new Date(NOON.getTime() + 1_000))).toEqual({
    approved: 1,
    spam: 2,
    trash: 0,
  })
})

test('a key that is none begins at the front', () => {
  expect(publicLogKey.parse("1' OR 1=1")).toBeUndefined()
})
