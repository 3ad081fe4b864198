import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Comment, Post } from '#lib/db/generated/client.ts'
import { decide } from '#lib/moderation/decide.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { undo } from '#lib/moderation/undo.ts'
import { saveSettings } from '#lib/settings/save.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'
import { form, later, submitted } from './replying.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
})

const change = (values: Partial<Settings>) =>
  saveSettings({ values: { requirePreviouslyApproved: false, ...values }, by: null, now: NOON })

/** What programs write under real blogs, in words of our own. */
const SPAM = {
  comment:
    'Great article!! Visit my website to buy cheap pills online http://cheap-pills-shop.test/buy',
  author: 'cheap pills online',
  url: 'http://cheap-pills-shop.test/buy/cheap-pills?ref=1',
}

/** Decides about a comment as it stands now, and returns the act. */
async function decided({ id }: { id: bigint }, verdict: Verdict): Promise<string> {
  const { revision } = await db.comment.findUniqueOrThrow({ where: { id } })
  const comments = [{ id, revision }]
  const { actId } = await decide({ comments, verdict, by: cast.mo, now: NOON })
  return actId ?? ''
}

const count = (token: string) =>
  db.classifierToken.findUnique({ where: { token }, select: { spam: true, ham: true } })
const held = (source: string): Promise<Comment> =>
  createComment(post, { status: 'PENDING', source, text: source })

describe('A decision', () => {
  it('teaches: spam by its words, and what is approved by its own', async () => {
    await decided(await held('lumbago miracle lumbago'), 'spam')
    await decided(await held('My lumbago is better'), 'approve')
    expect(await count('lumbago')).toEqual({ spam: 1, ham: 1 })
    expect(await count('miracle')).toEqual({ spam: 1, ham: 0 })
    expect(await count('lumbago miracle')).toEqual({ spam: 1, ham: 0 })
    expect(await count('')).toEqual({ spam: 1, ham: 1 })
  })

  it('that is changed takes back what the first one taught', async () => {
    const comment = await held('lumbago')
    await decided(comment, 'spam')
    await decided(comment, 'approve')
    expect(await count('lumbago')).toEqual({ spam: 0, ham: 1 })
    await decided(comment, 'hold')
    expect(await count('lumbago')).toEqual({ spam: 0, ham: 0 })
    expect(await db.classifierTraining.count()).toBe(0)
  })

  it('that is undone has taught nothing, and undoing that teaches it again', async () => {
    const undone = await undo({
      actId: await decided(await held('lumbago'), 'spam'),
      by: cast.mo,
      now: NOON,
    })
    expect(await count('lumbago')).toEqual({ spam: 0, ham: 0 })
    expect(await count('')).toEqual({ spam: 0, ham: 0 })
    await undo({ actId: undone.ok ? undone.actId : '', by: cast.mo, now: NOON })
    expect(await count('lumbago')).toEqual({ spam: 1, ham: 0 })
  })

  it('to throw away says nothing about what it is, unless an undo puts it there', async () => {
    const comment = await held('lumbago')
    await decided(comment, 'trash')
    expect(await count('lumbago')).toBeNull()
    const actId = await decided(comment, 'spam')
    await undo({ actId, by: cast.mo, now: NOON })
    expect(await count('lumbago')).toEqual({ spam: 0, ham: 0 })
  })

  it('takes back what the words were when it taught, not what they are now', async () => {
    const comment = await held('lumbago')
    await decided(comment, 'spam')
    await db.comment.update({ where: { id: comment.id }, data: { source: 'sciatica' } })
    await decided(comment, 'hold')
    expect(await count('lumbago')).toEqual({ spam: 0, ham: 0 })
    expect(await count('sciatica')).toBeNull()
  })

  it('about many teaches each of them once, and two at once lose nothing', async () => {
    const comments = await Promise.all(Array.from({ length: 20 }, (_, n) => held(`lumbago ${n}`)))
    const half = (from: number, to: number, verdict: Verdict) =>
      decide({ comments: comments.slice(from, to), verdict, by: cast.mo, now: NOON })
    await Promise.all([half(0, 10, 'spam'), half(10, 20, 'approve')])
    expect(await count('lumbago')).toEqual({ spam: 10, ham: 10 })
    expect(await count('')).toEqual({ spam: 10, ham: 10 })
  })
})

describe('The classifier', () => {
  it('scores every comment, explains itself, and does nothing while it only logs', async () => {
    await change({})
    const comment = await submitted(form(post, SPAM))
    expect(comment.score).toBeGreaterThan(0.8)
    expect(comment).toMatchObject({ status: 'APPROVED', heldBy: [] })
    expect(comment.screenings[0]?.verdicts).toMatchObject([
      {
        check: 'classifier',
        verdict: 'note',
        says: expect.stringMatching(/^Looks like spam: \d+ of 100\. It would be /),
        matched: expect.arrayContaining([{ field: expect.any(String), text: expect.any(String) }]),
      },
    ])
  })

  it('has nothing to say about ordinary words', async () => {
    await change({ classifier: 'on' })
    const words =
      'I had the same trouble with my chair last year. Did you try to raise the screen as well?'
    const comment = await submitted(form(post, { comment: words }))
    expect(comment.score).toBeLessThan(0.5)
    expect(comment).toMatchObject({ status: 'APPROVED', heldBy: [] })
  })

  it('holds above one score, sets aside as spam above the other, and never deletes', async () => {
    await change({ classifier: 'on', classifierHoldAbove: 50, classifierSpamAbove: 100 })
    expect(await submitted(form(post, SPAM))).toMatchObject({
      status: 'PENDING',
      heldBy: ['classifier'],
    })
    await change({ classifier: 'on', classifierHoldAbove: 0, classifierSpamAbove: 0 })
    const again = form(post, { ...SPAM, email: 'other@guest.test' })
    expect(await submitted(again, {}, later(60))).toMatchObject({
      status: 'SPAM',
      heldBy: ['classifier'],
    })
  })

  it('is silent when it is off, and about staff', async () => {
    await change({ classifier: 'on', classifierHoldAbove: 0 })
    const staff = await submitted(form(post, SPAM), { by: cast.mo })
    expect(staff).toMatchObject({ status: 'APPROVED', score: null })
    await change({ classifier: 'off' })
    const reader = await submitted(form(post, { ...SPAM, comment: 'Cheap pills.' }), {}, later(60))
    expect(reader).toMatchObject({ status: 'APPROVED', score: null })
  })

  it('learns what is spam here, and what is not', async () => {
    await change({})
    const score = async (comment: string, seconds: number) =>
      (await submitted(form(post, { comment }), {}, later(seconds))).score ?? Number.NaN
    const before = await score('The wombat lumbago seminar is on Friday.', 0)
    for (let n = 0; n < 6; n++) {
      await decided(await held(`Wombat lumbago seminar, place ${n}`), 'spam')
      await decided(await held(`My physiotherapist said ${n} things`), 'approve')
    }
    expect(await score('The wombat lumbago seminar is on Friday!', 60)).toBeGreaterThan(before)
    const ordinary = 'Then my physiotherapist said to wait.'
    expect(await score(ordinary, 120)).toBeLessThan(0.5)
  })
})
