import { beforeEach, describe, expect, it } from 'vitest'
import { findPlace } from '#lib/comments/find.ts'
import { inReaderOrder, readOrder } from '#lib/comments/reader-order.ts'
import { listRecentComments } from '#lib/comments/recent.ts'
import { listThread } from '#lib/comments/thread.ts'
import type { ThreadComment } from '#lib/comments/thread-tree.ts'
import { db } from '#lib/db/client.ts'
import type { Comment, CommentStatus, Post } from '#lib/db/generated/client.ts'
import { DEFAULT_SETTINGS, type Settings } from '#lib/settings/schema.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
})

const say = (words: string, parent: Comment | null = null, status: CommentStatus = 'APPROVED') =>
  createComment(post, {
    text: words,
    html: `<p>${words}</p>`,
    parentId: parent?.id ?? null,
    status,
  })

async function thread(changed: Partial<Settings> = {}, page: number | null = null) {
  const settings = { ...DEFAULT_SETTINGS, ...changed }
  return listThread({ post, settings, page, open: true })
}

/** The conversation as lines: number, words, answers indented. */
function lines(comments: ThreadComment[], indent = ''): string[] {
  return comments.flatMap(({ number, html, gone, replies }) => [
    `${indent}${number} ${gone ? '(gone)' : html.replace(/<[^>]+>/g, '')}`,
    ...lines(replies, `${indent}  `),
  ])
}

describe('A thread', () => {
  it('is numbered in its own order, with the answers below what they answer', async () => {
    const one = await say('one')
    const two = await say('two')
    const answer = await say('one.one', one)
    await say('two.one', two)
    await say('one.one.one', answer)
    const shown = await thread()
    expect(lines(shown?.comments ?? [])).toEqual([
      '1 one',
      '  2 one.one',
      '    3 one.one.one',
      '4 two',
      '  5 two.one',
    ])
    expect(shown).toMatchObject({ page: 1, pages: 1, defaultPage: 1 })
  })

  it('shows nothing that is not approved, but a stone where approved answers stand', async () => {
    const spam = await say('spam', null, 'SPAM')
    const held = await say('held', spam, 'PENDING')
    await say('answer', held)
    await say('nobody sees', null, 'PENDING')
    await say('nor this', await say('trash', null, 'TRASH'), 'TRASH')
    await say('last')
    expect(lines((await thread())?.comments ?? [])).toEqual([
      '1 (gone)',
      '  2 (gone)',
      '    3 answer',
      '4 last',
    ])
  })

  it('holds nothing private', async () => {
    await createComment(post, {
      ip: '203.0.113.9',
      userAgent: 'Firefox',
      authorEmail: 'joe@guest.test',
    })
    const shown = JSON.stringify(await thread())
    for (const secret of ['203.0.113.9', 'Firefox', 'guest.test'])
      expect(shown).not.toContain(secret)
  })

  it('marks the post’s author and staff, and nobody else', async () => {
    for (const person of [cast.al, cast.mo, cast.ria]) {
      await createComment(post, { personId: person.id, authorName: person.name })
    }
    const badges = (await thread())?.comments.map(({ authorName, badge }) => [authorName, badge])
    expect(badges).toEqual([
      ['Al', 'author'],
      ['Mo', 'staff'],
      ['Ria', undefined],
    ])
  })

  it('stops nesting where the settings say, and says whom a deeper answer is for', async () => {
    const one = await say('1')
    const two = await say('2', one)
    const three = await say('3', two)
    await say('4', three)
    const shown = await thread({ threadDepth: 2 })
    expect(lines(shown?.comments ?? [])).toEqual(['1 1', '  2 2', '  3 3', '  4 4'])
    const replies = shown?.comments[0]?.replies ?? []
    expect(replies.map(({ replyTo }) => replyTo?.id)).toEqual([
      undefined,
      String(two.id),
      String(three.id),
    ])
    expect(replies.map(({ mayReply }) => mayReply)).toEqual([false, false, false])
  })

  it('is a plain list where threads are switched off', async () => {
    const one = await say('one')
    await say('two')
    await say('three', one)
    await say('held', one, 'PENDING')
    expect(lines((await thread({ threadComments: false }))?.comments ?? [])).toEqual([
      '1 one',
      '2 two',
      '3 three',
    ])
  })

  it('takes no replies where it is closed', async () => {
    await say('one')
    const closed = await listThread({ post, settings: DEFAULT_SETTINGS, page: null, open: false })
    expect(closed?.comments[0]?.mayReply).toBe(false)
  })
})

describe('A long thread', () => {
  const paged = { commentsPerPage: 2 }
  let comments: Comment[]

  beforeEach(async () => {
    const stone = await say('gone', null, 'TRASH')
    comments = [await say('a'), await say('b'), await say('c'), await say('d')]
    comments.push(await say('answer', stone), await say('a.a', comments[0]))
  })

  it('has pages of top-level comments, oldest first, with numbers that run through', async () => {
    const pages = [await thread(paged, 1), await thread(paged, 2), await thread(paged, 3)]
    expect(pages.map((page) => lines(page?.comments ?? []))).toEqual([
      ['1 (gone)', '  2 answer', '3 a', '  4 a.a'],
      ['5 b', '6 c'],
      ['7 d'],
    ])
    expect(pages.map((page) => page?.pages)).toEqual([3, 3, 3])
  })

  it('shows the newest page, or the oldest, on the post itself', async () => {
    expect((await thread(paged))?.page).toBe(3)
    expect((await thread({ ...paged, defaultCommentsPage: 'oldest' }))?.page).toBe(1)
  })

  it('may stand newest first, and keeps its pages and numbers', async () => {
    expect(lines((await thread({ ...paged, commentOrder: 'desc' }, 2))?.comments ?? [])).toEqual([
      '6 c',
      '5 b',
    ])
  })

  it('has no page before the first and behind the last', async () => {
    expect(await thread(paged, 0)).toBeNull()
    expect(await thread(paged, 4)).toBeNull()
    expect((await thread({ pageComments: false }))?.comments).toHaveLength(5)
  })

  it('is where every comment of it is found', async () => {
    const settings = { ...DEFAULT_SETTINGS, ...paged }
    const pageOf = async (comment: Comment | undefined, changed = {}) =>
      (await findPlace(comment?.id ?? 0n, { settings: { ...settings, ...changed }, now: NOON }))
        ?.page
    expect(await Promise.all(comments.map((comment) => pageOf(comment)))).toEqual([
      1,
      2,
      2,
      null,
      1,
      1,
    ])
    expect(await pageOf(comments[0], { pageComments: false })).toBeNull()
    expect(await pageOf(comments[5], { threadComments: false })).toBeNull()
  })
})

describe('A pinned comment', () => {
  const paged = { commentsPerPage: 2 }

  async function sayPinned() {
    const first = await say('a')
    const pinned = await createComment(post, { html: '<p>b</p>', pinnedAt: NOON })
    await say('b.b', pinned)
    for (const words of ['c', 'd', 'e']) await say(words)
    return { first, pinned }
  }

  it('stands first on the post itself, under its own number, with its answers', async () => {
    await sayPinned()
    const pages = [await thread(paged), await thread(paged, 1), await thread(paged, 2)]
    expect(pages.map((page) => lines(page?.comments ?? []))).toEqual([
      ['2 b', '  3 b.b', '6 e'],
      ['1 a'],
      ['4 c', '5 d'],
    ])
  })

  it('stays first when the newest stand first', async () => {
    await sayPinned()
    const shown = await thread({ commentOrder: 'desc' })
    expect(shown?.comments.map(({ number }) => number)).toEqual([2, 6, 5, 4, 1])
  })

  it('is found on the post itself', async () => {
    const { first, pinned } = await sayPinned()
    const settings = { ...DEFAULT_SETTINGS, ...paged }
    expect((await findPlace(pinned.id, { settings, now: NOON }))?.page).toBeNull()
    expect((await findPlace(first.id, { settings, now: NOON }))?.page).toBe(1)
  })
})

describe('A reader', () => {
  it('may turn a conversation round', async () => {
    for (const words of ['a', 'b', 'c']) await say(words)
    const settings = { ...DEFAULT_SETTINGS, commentsPerPage: 2 }
    const numbers = async (asked: string) => {
      const rules = inReaderOrder(settings, readOrder(asked))
      const shown = await listThread({ post, settings: rules, page: null, open: true })
      return shown?.comments.map(({ number }) => number)
    }
    expect(await numbers('oldest')).toEqual([1, 2])
    expect(await numbers('newest')).toEqual([3])
    expect(await numbers('funniest')).toEqual([3])
  })

  it('sees one mark under all that one writer said, and another under a namesake’s', async () => {
    const [one, other] = await Promise.all(
      ['joe@one.test', 'joe@other.test'].map((email) =>
        db.commenter.create({ data: { email, name: 'joe' } }),
      ),
    )
    for (const commenter of [one, one, other])
      await createComment(post, { commenterId: commenter?.id ?? null })
    const marks = (await thread())?.comments.map(({ mark }) => mark)
    expect(marks?.[0]).toMatch(/^(M\d \dh1v1h-1z)+$/)
    expect(marks?.[1]).toBe(marks?.[0])
    expect(marks?.[2]).not.toBe(marks?.[0])
    expect((await thread({ showAvatars: false }))?.comments[0]?.mark).toBeUndefined()
  })
})

it('A comment that readers cannot see has no place', async () => {
  const draft = await createPost(cast.al, { status: 'DRAFT', publishedAt: null })
  const held = await say('held', null, 'PENDING')
  const hidden = await createComment(draft)
  for (const { id } of [held, hidden]) {
    expect(await findPlace(id, { settings: DEFAULT_SETTINGS, now: NOON })).toBeNull()
  }
})

it('Recent comments are the newest approved ones on public posts', async () => {
  const secret = await createPost(cast.al, { visibility: 'PRIVATE' })
  await createComment(secret)
  await say('held', null, 'PENDING')
  const old = await createComment(post, { createdAt: daysBefore(2) })
  const recent = await say('new')
  const listed = await listRecentComments({ limit: 10, now: NOON })
  expect(listed.map(({ id }) => id)).toEqual([recent.id, old.id])
  expect(Object.keys(listed[0] ?? {})).not.toContain('authorEmail')
})
