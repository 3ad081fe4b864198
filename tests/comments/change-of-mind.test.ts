import { beforeEach, describe, expect, it } from 'vitest'
import { editComment } from '#lib/comments/edit.ts'
import { findReceipt } from '#lib/comments/receipt.ts'
import { receiptToken } from '#lib/comments/receipt-token.ts'
import { listThread } from '#lib/comments/thread.ts'
import { withdrawComment } from '#lib/comments/withdraw.ts'
import { db } from '#lib/db/client.ts'
import type { Comment, Post } from '#lib/db/generated/client.ts'
import { ban } from '#lib/moderation/ban.ts'
import { decide } from '#lib/moderation/decide.ts'
import { editComment as editAsStaff } from '#lib/moderation/edit.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'
import { form, later, STRANGER, submitted } from './replying.ts'

let cast: Cast
let post: Post
let comment: Comment

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
  comment = await submitted(form(post, { comment: 'It helpt me.' }))
})

const edit = (words: string, seconds = 60, token = receiptToken(comment.id), revision?: number) =>
  editComment({ token, comment: words, revision, sender: STRANGER, now: later(seconds) })
const editSeen = (words: string, revision: number) =>
  edit(words, 60, receiptToken(comment.id), revision)
const stored = () =>
  db.comment.findUniqueOrThrow({
    where: { id: comment.id },
    include: { revisions: true, screenings: true },
  })

describe('The receipt', () => {
  it('shows the writer’s own comment, its state, and why it is held', async () => {
    expect(await findReceipt(receiptToken(comment.id), { now: later(60) })).toMatchObject({
      commentId: comment.id,
      status: 'PENDING',
      html: '<p>It helpt me.</p>',
      reasons: ['The writer has no approved comment yet.'],
      editableUntil: later(900),
      withdrawn: false,
    })
  })

  it('keeps the reasons where the owner wants them kept, and ends the window', async () => {
    await saveSettings({ values: { tellWriterWhy: false }, by: null, now: NOON })
    expect(await findReceipt(receiptToken(comment.id), { now: later(900) })).toMatchObject({
      reasons: [],
      editableUntil: null,
    })
  })

  it('says why it was put away, where a moderator gave a reason and the owner lets it be told', async () => {
    const decideNow = async (verdict: Verdict, reason?: string) => {
      const { id, revision } = await stored()
      await decide({ comments: [{ id, revision }], verdict, reason, by: cast.mo, now: NOON })
      return (await findReceipt(receiptToken(comment.id), { now: later(60) }))?.refusedBecause
    }
    expect(await decideNow('spam')).toBeNull()
    expect(await decideNow('trash', 'We do not name doctors here.')).toBe(
      'We do not name doctors here.',
    )
    expect(await decideNow('restore', 'My mistake.')).toBeNull()
    await saveSettings({ values: { tellWriterWhy: false }, by: null, now: NOON })
    expect(await decideNow('trash', 'We do not name doctors here.')).toBeNull()
  })

  it('keeps the reason of a ban between moderators', async () => {
    const { authorEmail } = await stored()
    await ban({
      target: { scope: 'EMAIL', value: authorEmail },
      reason: 'A pest',
      expiresAt: null,
      rest: { verdict: 'trash', of: 'all' },
      by: cast.mo,
      now: NOON,
    })
    expect(await findReceipt(receiptToken(comment.id), { now: later(60) })).toMatchObject({
      status: 'TRASH',
      refusedBecause: null,
    })
  })

  it.each(['', '1', `1-${'A'.repeat(43)}`, 'x'.repeat(1000), '../1'])(
    'is not to be guessed: %j',
    async (token) => {
      expect(await findReceipt(token, { now: NOON })).toBeNull()
    },
  )
})

describe('The writer edits a comment', () => {
  it('with the old words kept and the new ones screened', async () => {
    expect(await edit('It <b>helped</b> me.')).toEqual({
      ok: true,
      commentId: comment.id,
      status: 'PENDING',
    })
    const now = await stored()
    expect(now).toMatchObject({
      html: '<p>It <b>helped</b> me.</p>',
      text: 'It helped me.',
      revision: 2,
      editedAt: later(60),
    })
    expect(now.revisions).toMatchObject([
      { revision: 1, source: 'It helpt me.', html: '<p>It helpt me.</p>' },
    ])
    expect(now.screenings.map(({ revision }) => revision)).toEqual([1, 2])
  })

  it('and it stays approved unless the new words speak against it', async () => {
    await db.comment.update({ where: { id: comment.id }, data: { status: 'APPROVED' } })
    expect(await edit('It helped me.')).toMatchObject({ status: 'APPROVED' })
    expect(await edit('Now: http://a.test http://b.test')).toMatchObject({ status: 'PENDING' })
    expect(await stored()).toMatchObject({
      status: 'PENDING',
      heldBy: ['too-many-links'],
    })
  })

  it('but not into nothing, into too much, or into what stands there already', async () => {
    await submitted(form(post, { comment: 'Taken.' }), {}, later(30))
    expect(await edit(' <b></b> ')).toMatchObject({ errors: { comment: 'Please type a comment.' } })
    expect(await edit('a'.repeat(65_526))).toMatchObject({ reason: 'invalid' })
    expect(await edit('Taken.')).toEqual({ ok: false, reason: 'duplicate' })
    expect(await stored()).toMatchObject({ source: 'It helpt me.', revision: 1, revisions: [] })
  })

  it('once, however often the same form is sent', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => editSeen('It helped me.', comment.revision)),
    )
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await stored()).toMatchObject({ revision: 2 })
  })

  it('from one of two forms that were open at once', async () => {
    const words = ['First.', 'Second.', 'Third.']
    const answers = await Promise.all(words.map((typed) => editSeen(typed, comment.revision)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await stored()).toMatchObject({ revision: 2 })
  })

  it('not after the window, not with another’s receipt, not when it was set aside', async () => {
    const tooLate = { ok: false, reason: 'too-late' }
    expect(await edit('x', 900)).toEqual(tooLate)
    expect(await edit('x', 60, `${comment.id}-${'A'.repeat(43)}`)).toEqual(tooLate)
    await db.comment.update({ where: { id: comment.id }, data: { status: 'SPAM' } })
    expect(await edit('x')).toEqual(tooLate)
  })
})

describe('What moderators decided', () => {
  it('is not undone by an edit: what they took off the page stays off it', async () => {
    await db.comment.update({ where: { id: comment.id }, data: { status: 'APPROVED' } })
    const seen = { id: comment.id, revision: comment.revision }
    await decide({ comments: [seen], verdict: 'hold', by: cast.mo, now: later(30) })
    await saveSettings({ values: { requirePreviouslyApproved: false }, by: null, now: NOON })
    expect(await edit('Harmless now.')).toMatchObject({ ok: true, status: 'PENDING' })
  })

  it('but what only screening held may pass with other words', async () => {
    await saveSettings({ values: { requirePreviouslyApproved: false }, by: null, now: NOON })
    await edit('Now: http://a.test http://b.test')
    expect(await edit('Harmless now.')).toMatchObject({ ok: true, status: 'APPROVED' })
  })

  it('and what they wrote stays: the writer can only take the comment back', async () => {
    const wording = { source: 'Mended.', name: 'joe marco', email: 'joe@guest.test', url: '' }
    const given = { id: comment.id, revision: comment.revision, wording }
    await editAsStaff({ ...given, by: cast.mo, now: later(30) })
    for (const revision of [comment.revision, comment.revision + 1]) {
      expect(await editSeen('Mine again.', revision)).toEqual({
        ok: false,
        reason: 'edited-by-staff',
      })
    }
    expect(await stored()).toMatchObject({ source: 'Mended.', revision: 2 })
    const token = receiptToken(comment.id)
    expect(await findReceipt(token, { now: later(60) })).toMatchObject({ editedByStaff: true })
    expect(await withdrawComment({ token, now: later(60) })).toBe(true)
  })

  it('is seen before it is written over: a form from before is refused once', async () => {
    const seen = { id: comment.id, revision: comment.revision }
    await decide({ comments: [seen], verdict: 'approve', by: cast.mo, now: later(30) })
    expect(await editSeen('Other words.', comment.revision)).toEqual({
      ok: false,
      reason: 'conflict',
      revision: 2,
    })
    expect(await stored()).toMatchObject({ source: 'It helpt me.', status: 'APPROVED' })
    expect(await editSeen('Other words.', 2)).toMatchObject({ ok: true })
  })

  it('ends the offer to change it when they set it aside', async () => {
    await db.comment.update({ where: { id: comment.id }, data: { status: 'SPAM' } })
    expect(await findReceipt(receiptToken(comment.id), { now: later(60) })).toMatchObject({
      editableUntil: null,
    })
  })
})

it('Edits have an end: thirty an hour', async () => {
  for (let number = 1; number <= 30; number++) await edit(`Version ${number}.`)
  expect(await edit('One more.')).toMatchObject({ ok: false, reason: 'too-often' })
  expect(await stored()).toMatchObject({ source: 'Version 30.', revision: 31 })
})

describe('The writer withdraws a comment', () => {
  it('and answers to it stay', async () => {
    await db.comment.update({ where: { id: comment.id }, data: { status: 'APPROVED' } })
    await createComment(post, { parentId: comment.id })
    const token = receiptToken(comment.id)
    expect(await withdrawComment({ token, now: later(60) })).toBe(true)
    expect(await stored()).toMatchObject({
      status: 'TRASH',
      previousStatus: 'APPROVED',
      withdrawnAt: later(60),
      revision: 2,
    })
    const thread = await listThread({ post, settings: DEFAULT_SETTINGS, page: null, open: true })
    expect(thread?.comments).toMatchObject([
      { gone: true, authorName: '', html: '', replies: [{ number: 2 }] },
    ])
    expect(await findReceipt(token, { now: later(61) })).toMatchObject({
      withdrawn: true,
      editableUntil: null,
    })
    expect(await withdrawComment({ token, now: later(61) })).toBe(false)
  })

  it('not after the window, and not where the owner gives none', async () => {
    expect(await withdrawComment({ token: receiptToken(comment.id), now: later(900) })).toBe(false)
    await saveSettings({ values: { editWindowMinutes: 0 }, by: null, now: NOON })
    expect(await withdrawComment({ token: receiptToken(comment.id), now: NOON })).toBe(false)
  })
})
