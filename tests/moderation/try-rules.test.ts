import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { aroundWords } from '#lib/moderation/around-words.ts'
import { tryRules } from '#lib/moderation/try-rules.ts'
import { undo } from '#lib/moderation/undo.ts'
import { getSettings } from '#lib/settings/get.ts'
import { saveRules } from '#lib/settings/save-rules.ts'
import { getWordLists } from '#lib/settings/word-lists.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
})

const say = (source: string) => createComment(post, { source, html: source, text: source })
const OPEN = { requirePreviouslyApproved: false }
const tried = (hold: string, by = cast.ada) =>
  tryRules({ settings: OPEN, words: { hold, disallow: '' }, last: 50, by })

test('shows which comments changed rules would treat otherwise, with the matched words marked', async () => {
  await saveRules({ settings: OPEN, words: { hold: '', disallow: '' }, by: cast.ada, now: NOON })
  const { id } = await say('I <bought> a mattress.')
  await say('I bought a chair.')
  expect(await tried('mattress')).toMatchObject({
    tried: 2,
    total: 1,
    otherwise: [
      {
        id: String(id),
        before: 'APPROVED',
        after: 'PENDING',
        words: 'I &lt;bought&gt; a <mark>mattress</mark>.',
        gained: [{ check: 'moderation-words' }],
      },
    ],
  })
})

test('changes nothing', async () => {
  await say('A mattress.')
  await tried('mattress')
  expect((await getWordLists()).HOLD.entries).toBe('')
  expect(await db.comment.findFirst()).toMatchObject({ status: 'APPROVED', revision: 1 })
  expect(await db.act.count()).toBe(0)
})

test('takes a list of sixty thousand lines', async () => {
  await saveRules({ settings: OPEN, words: { hold: '', disallow: '' }, by: cast.ada, now: NOON })
  await say('A mattress.')
  const list = Array.from({ length: 60_000 }, (_, n) => `word${n}`).join('\n')
  expect(await tried(`${list}\nmattress`)).toMatchObject({ total: 1 })
})

test('is for administrators', async () => {
  for (const by of [cast.ed, cast.mo, cast.al, cast.cy, cast.ria])
    expect(await tried('mattress', by)).toBeNull()
})

test('of a long comment the part around the matched words is shown', () => {
  const long = `${'before '.repeat(200)}mattress ${'after '.repeat(200)}`
  const shown = aroundWords(long, ['Mattress'])
  expect(shown).toMatch(/^….*mattress.*…$/)
  expect(shown.length).toBeLessThan(700)
  expect(aroundWords('short', ['x'])).toBe('short')
})

test('rules are saved together, and each part can be taken back from the log', async () => {
  const words = { hold: 'mattress', disallow: 'pills' }
  await saveRules({ settings: { maxLinks: 5 }, words, by: cast.ada, now: NOON })
  expect((await getSettings()).maxLinks).toBe(5)
  const acts = await db.act.findMany({ orderBy: { id: 'asc' } })
  expect(acts.map(({ kind }) => kind)).toEqual(['settings.save', 'words.save', 'words.save'])
  for (const { id } of acts)
    expect(await undo({ actId: id, by: cast.ada, now: NOON })).toMatchObject({ ok: true })
  expect((await getSettings()).maxLinks).toBe(2)
  const lists = await getWordLists()
  expect([lists.HOLD.entries, lists.DISALLOW.entries]).toEqual(['', ''])
})
