import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { countTabs } from '#lib/moderation/counts.ts'
import { decide } from '#lib/moderation/decide.ts'
import { findQueueItem, listQueue } from '#lib/moderation/queue.ts'
import { queueFilter } from '#lib/moderation/queue-filter.ts'
import type { Actor } from '#lib/people/actor.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al, { title: 'The night shift' })
})

const list = (query: Record<string, string> = {}, by: Actor = cast.mo, size = 30) =>
  listQueue({ filter: queueFilter.parse(query), by, now: NOON, size })

const ids = async (...given: Parameters<typeof list>) =>
  (await list(...given)).items.map(({ id }) => BigInt(id))

const held = (days: number, more = {}) =>
  createComment(post, { status: 'PENDING', createdAt: daysBefore(days), ...more })

test('the queue shows what waits, newest first, with everything needed to decide', async () => {
  const commenter = await db.commenter.create({
    data: { email: 'joe@guest.test', name: 'joe marco', firstSeenAt: daysBefore(9) },
  })
  const parent = await createComment(post, { authorName: 'Walter' })
  await createComment(post, { commenterId: commenter.id, authorName: 'Joe M.' })
  const older = await held(2)
  const newer = await held(1, {
    commenterId: commenter.id,
    parentId: parent.id,
    html: '<p>Cheap pills here</p>',
    linkHosts: ['pills.example'],
  })
  await db.screeningRecord.create({
    data: {
      commentId: newer.id,
      revision: 1,
      outcome: 'PENDING',
      verdicts: [
        {
          check: 'moderation-words',
          verdict: 'hold',
          matched: [{ field: 'comment', text: 'pills' }],
          says: 'Contains moderation words.',
        },
      ],
    },
  })
  const { items, older: next } = await list()
  expect(items.map(({ id }) => id)).toEqual([String(newer.id), String(older.id)])
  expect(next).toBeNull()
  expect(items[0]).toMatchObject({
    html: '<p>Cheap <mark>pills</mark> here</p>',
    post: { title: 'The night shift' },
    parent: { name: 'Walter' },
    linkHosts: ['pills.example'],
    why: [{ check: 'moderation-words', says: 'Contains moderation words.' }],
    history: { approved: 1, pending: 1, spam: 0, trash: 0, otherNames: ['Joe M.'] },
  })
})

test('pages follow each other by key, in both directions, also where times are equal', async () => {
  const all: bigint[] = []
  for (let n = 0; n < 7; n++) all.unshift((await held(1)).id)
  const first = await list({}, cast.mo, 3)
  const second = await list({ after: first.older ?? '' }, cast.mo, 3)
  const third = await list({ after: second.older ?? '' }, cast.mo, 3)
  const pages = [first, second, third].map(({ items }) => items.map(({ id }) => BigInt(id)))
  expect(pages).toEqual([all.slice(0, 3), all.slice(3, 6), all.slice(6)])
  expect([first.newer, third.older]).toEqual([null, null])
  const back = await list({ before: third.newer ?? '' }, cast.mo, 3)
  expect(back.items).toEqual(second.items)
})

test('each filter narrows the list', async () => {
  const other = await createPost(cast.al)
  const plain = await held(1)
  const marked = await held(5, {
    authorEmail: 'Ann@guest.test',
    ip: '203.0.113.9',
    ipHash: 'h',
    heldBy: ['too-many-links'],
    text: 'the heron stands still',
  })
  const elsewhere = await createComment(other, {
    status: 'PENDING',
    createdAt: daysBefore(9),
    ipHash: 'h',
  })
  expect(await ids({ post: String(other.id) })).toEqual([elsewhere.id])
  expect(await ids({ email: 'ann@GUEST.test' })).toEqual([marked.id])
  expect(await ids({ address: '203.0.113.0/24' })).toEqual([marked.id])
  expect(await ids({ like: String(elsewhere.id) })).toEqual([marked.id, elsewhere.id])
  expect(await ids({ check: 'too-many-links' })).toEqual([marked.id])
  expect(await ids({ q: 'heron' })).toEqual([marked.id])
  expect(await ids({ from: '2026-06-12' })).toEqual([plain.id])
  expect(await ids({ to: '2026-06-06' })).toEqual([elsewhere.id])
})

test('a mistyped address shows a wider list, not an error', async () => {
  const one = await held(1)
  const mistyped = { status: 'nonsense', post: 'x', address: '999.1.1.1', from: 'soon', after: '1' }
  expect(await ids(mistyped)).toEqual([one.id])
})

test('tabs show their statuses and count them', async () => {
  const pending = await held(1)
  const approved = await createComment(post, { createdAt: daysBefore(2) })
  const own = await createComment(post, { personId: cast.mo.id, createdAt: daysBefore(3) })
  const spam = await createComment(post, { status: 'SPAM' })
  const trash = await createComment(post, { status: 'TRASH' })
  expect(await ids({ status: 'all' })).toEqual([pending.id, approved.id, own.id])
  expect(await ids({ status: 'mine' })).toEqual([own.id])
  expect(await ids({ status: 'spam' })).toEqual([spam.id])
  expect(await ids({ status: 'trash' })).toEqual([trash.id])
  const counts = { all: 3, mine: 1, pending: 1, approved: 2, spam: 1, trash: 1 }
  expect(await countTabs(cast.mo)).toEqual(counts)
  await decide({ comments: [pending], verdict: 'spam', by: cast.mo, now: NOON })
  expect(await countTabs(cast.mo)).toEqual({ ...counts, all: 2, pending: 0, spam: 2 })
})

test('authors see and count the comments on their own posts only', async () => {
  const mine = await held(1)
  const foreign = await createComment(await createPost(cast.ed), { status: 'PENDING' })
  expect(await ids({}, cast.al)).toEqual([mine.id])
  expect((await countTabs(cast.al)).pending).toBe(1)
  expect((await countTabs(cast.mo)).pending).toBe(2)
  expect(await findQueueItem(foreign.id, cast.al, NOON)).toBeNull()
  expect(await findQueueItem(mine.id, cast.al, NOON)).toMatchObject({ id: String(mine.id) })
})

test.each(['cy', 'ria'] as const)('%s sees no single comment', async (name) => {
  expect(await findQueueItem((await held(1)).id, cast[name], NOON)).toBeNull()
})

test('what leaves the server for a screen is plain: strings and no hashes', async () => {
  await held(1, { ip: '203.0.113.9', ipHash: 'secret-hash', userAgent: 'agent' })
  const { items } = await list()
  expect(JSON.stringify(items)).not.toContain('secret-hash')
  expect(items[0]?.writer).toMatchObject({ address: '203.0.113.9', traceable: true })
})
