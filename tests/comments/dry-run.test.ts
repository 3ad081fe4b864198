import { beforeEach, describe, expect, it } from 'vitest'
import { dryRun } from '#lib/comments/screening/dry-run.ts'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { saveWordList } from '#lib/settings/word-lists.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost, NOON } from '#tests/support/factories.ts'
import { form, later, submitted } from './replying.ts'

let cast: Cast
let post: Post
let at = 0

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
  at = 0
  const values = { requirePreviouslyApproved: false }
  await saveSettings({ values, by: null, now: NOON })
})

const say = (comment: string, given = {}) =>
  submitted(form(post, { comment, ...given }), {}, later(60 * at++))
const tried = (input: Omit<Parameters<typeof dryRun>[0], 'last'>, last = 50) =>
  dryRun({ ...input, last })

describe('Rules tried on the newest comments', () => {
  it('say which comments would be treated otherwise, and by which words', async () => {
    const { id } = await say('I bought a mattress.')
    await say('I bought a chair.')
    const { tried: number, otherwise } = await tried({ words: { hold: 'mattress' } })
    expect(number).toBe(2)
    expect(otherwise).toMatchObject([
      {
        id,
        text: 'I bought a mattress.',
        status: 'APPROVED',
        before: 'APPROVED',
        after: 'PENDING',
        gained: [{ check: 'moderation-words', matched: [{ field: 'comment', text: 'mattress' }] }],
        lost: [],
      },
    ])
  })

  it('say what would not be held any more', async () => {
    await saveWordList({ kind: 'HOLD', entries: 'mattress', by: null, now: NOON })
    await say('A mattress.')
    const { otherwise } = await tried({ words: { hold: '' } })
    expect(otherwise).toMatchObject([
      { before: 'PENDING', after: 'APPROVED', gained: [], lost: [{ check: 'moderation-words' }] },
    ])
  })

  it('may be settings as well, together with the lists', async () => {
    await say('One http://a.test')
    expect((await tried({ settings: { maxLinks: 1 } })).otherwise).toMatchObject([
      { after: 'PENDING', gained: [{ check: 'too-many-links' }] },
    ])
    const both = { settings: { wordMatching: 'substring' as const }, words: { disallow: 'ne' } }
    expect((await tried(both)).otherwise).toMatchObject([{ after: 'TRASH' }])
  })

  it('may be the classifier, on the scores that were given', async () => {
    const { id } = await say('Anything.')
    await db.comment.update({ where: { id }, data: { score: 0.9 } })
    const on = { classifier: 'on' as const, classifierHoldAbove: 80 }
    expect((await tried({ settings: on })).otherwise).toMatchObject([
      { after: 'PENDING', gained: [{ check: 'classifier', verdict: 'hold' }] },
    ])
  })

  it('know who was a first-timer when it came', async () => {
    await say('My first.')
    const second = await say('My second.')
    await say('Somebody else.', { email: 'other@guest.test' })
    const { otherwise } = await tried({ settings: { requirePreviouslyApproved: true } })
    expect(otherwise.map(({ text }) => text)).toEqual(['Somebody else.', 'My first.'])
    expect(otherwise.map(({ id }) => id)).not.toContain(second.id)
  })

  it('spare staff, count the newest only, and are silent where nothing is changed', async () => {
    await submitted(form(post, { comment: 'mattress of staff' }), { by: cast.mo }, later(0))
    await say('mattress, old', { email: 'a@guest.test' })
    await say('mattress, new', { email: 'b@guest.test' })
    expect((await tried({ words: { hold: 'mattress' } })).otherwise).toHaveLength(2)
    const newest = await tried({ words: { hold: 'mattress' } }, 1)
    expect(newest).toMatchObject({ tried: 1, otherwise: [{ text: 'mattress, new' }] })
    expect((await tried({})).otherwise).toEqual([])
  })

  it('write nothing', async () => {
    await say('I bought a mattress.')
    const rows = () =>
      Promise.all([
        db.comment.findMany(),
        db.screeningRecord.findMany(),
        db.setting.findMany(),
        db.wordList.findMany(),
        db.act.findMany(),
      ])
    const before = await rows()
    await tried({ settings: { maxLinks: 1 }, words: { disallow: 'mattress' } })
    expect(await rows()).toEqual(before)
  })
})
