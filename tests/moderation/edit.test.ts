import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Comment } from '#lib/db/generated/client.ts'
import { editComment } from '#lib/moderation/edit.ts'
import { undo } from '#lib/moderation/undo.ts'
import type { Actor } from '#lib/people/actor.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'

let cast: Cast
let comment: Comment

beforeEach(async () => {
  cast = await createCast()
  comment = await createComment(await createPost(cast.al), {
    source: 'Old words',
    html: '<p>Old words</p>',
  })
})

const wording = (source: string) => ({ source, name: 'Joe', email: 'joe@guest.test', url: '' })
const edit = (source: string, by: Actor = cast.mo, revision = 1) =>
  editComment({ id: comment.id, revision, wording: wording(source), by, now: NOON })

test('an edit is rendered like a reader’s words, and the former wording is kept', async () => {
  expect(await edit('New <script>alert(1)</script><b>words</b>')).toMatchObject({
    ok: true,
    revision: 2,
  })
  const stored = await db.comment.findUniqueOrThrow({ where: { id: comment.id } })
  expect(stored).toMatchObject({ revision: 2, authorName: 'Joe', editedAt: NOON })
  expect(stored.html).toContain('<b>words</b>')
  expect(stored.html).not.toContain('<script')
  expect(await db.commentRevision.findMany()).toMatchObject([
    { revision: 1, source: 'Old words', authorName: 'joe marco', editedById: cast.mo.id },
  ])
})

test('undo brings the former wording back', async () => {
  const edited = await edit('New words')
  if (!edited.ok) throw new Error(edited.reason)
  expect(await undo({ actId: edited.actId, by: cast.mo, now: NOON })).toMatchObject({ ok: true })
  expect(await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({
    source: 'Old words',
    authorName: 'joe marco',
    revision: 3,
  })
})

test('undo leaves a wording alone that somebody changed since', async () => {
  const edited = await edit('New words')
  await edit('Newer words', cast.ed, 2)
  if (!edited.ok) throw new Error(edited.reason)
  expect(await undo({ actId: edited.actId, by: cast.mo, now: NOON })).toEqual({
    ok: false,
    reason: 'all-changed',
  })
})

test('a stale edit fails and says who was faster', async () => {
  await edit('First', cast.ed)
  expect(await edit('Second')).toMatchObject({
    ok: false,
    reason: 'conflict',
    change: { what: 'edited', by: { name: 'Ed' } },
  })
})

test.each([
  ['', 'comment'],
  ['<b> </b>', 'comment'],
  ['x'.repeat(65_526), 'comment'],
  ['a\0b', 'comment'],
])('words that cannot stand are refused: %#', async (source, field) => {
  expect(await edit(source)).toMatchObject({
    reason: 'invalid',
    errors: { [field]: expect.any(String) },
  })
})

test.each(['cy', 'ria'] as const)('%s edits nothing', async (name) => {
  expect(await edit('Mine now', cast[name])).toEqual({ ok: false, reason: 'unknown' })
})

test('the author of another post edits nothing, and a comment that is gone is unknown', async () => {
  const foreign = await createComment(await createPost(cast.ed))
  const given = { revision: 1, wording: wording('Mine'), by: cast.al, now: NOON }
  expect(await editComment({ ...given, id: foreign.id })).toEqual({ ok: false, reason: 'unknown' })
  expect(await editComment({ ...given, id: 404n })).toEqual({ ok: false, reason: 'unknown' })
})
