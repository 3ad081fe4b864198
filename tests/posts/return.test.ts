import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { findReviewNote } from '#lib/posts/find-review-note.ts'
import { returnToWriter, submitForReview } from '#lib/posts/review.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { begin, read, versionOf } from './edit.ts'

let cast: Cast
let id: bigint

beforeEach(async () => {
  cast = await createCast()
  id = await begin(cast.cy)
  await submit()
})

async function submit() {
  const version = await versionOf(id)
  expect(await submitForReview({ id, version, by: cast.cy, now: NOON })).toMatchObject({ ok: true })
}

async function giveBack(by = cast.ed, note = 'Name your sources.') {
  return returnToWriter({ id, version: await versionOf(id), note, by, now: NOON })
}

test('an editor returns a submitted draft, and its writer reads the note', async () => {
  const before = await versionOf(id)
  expect(await giveBack(cast.ed, ' Name your sources. ')).toEqual({ ok: true, version: before + 1 })
  const post = await read(id)
  expect(post).toMatchObject({ status: 'DRAFT', authorId: cast.cy.id })
  expect(await findReviewNote(post)).toBe('Name your sources.')
  expect(await db.act.findMany({ where: { kind: 'post.return' } })).toMatchObject([
    { personId: cast.ed.id, reason: 'Name your sources.' },
  ])
})

test('the note is gone once the draft is submitted again', async () => {
  await giveBack()
  const later = new Date(NOON.getTime() + 1_000)
  await submitForReview({ id, version: await versionOf(id), by: cast.cy, now: later })
  expect(await findReviewNote(await read(id))).toBeNull()
  await db.post.update({ where: { id }, data: { status: 'DRAFT' } })
  expect(await findReviewNote(await read(id))).toBeNull()
})

test('neither its writer, another author, a moderator nor a reader returns it', async () => {
  for (const by of [cast.cy, cast.al, cast.mo, cast.ria]) {
    expect(await giveBack(by)).toEqual({ ok: false, reason: 'forbidden' })
  }
  expect(await read(id)).toMatchObject({ status: 'IN_REVIEW' })
  expect(await db.act.count({ where: { kind: 'post.return' } })).toBe(0)
})

test('only what was submitted can be returned', async () => {
  await giveBack()
  expect(await giveBack()).toEqual({ ok: false, reason: 'not-in-review' })
})

test('a draft that was saved meanwhile is not returned unread', async () => {
  const version = (await versionOf(id)) - 1
  const done = await returnToWriter({ id, version, note: 'Shorter.', by: cast.ed, now: NOON })
  expect(done).toMatchObject({ ok: false, reason: 'conflict' })
  expect(await read(id)).toMatchObject({ status: 'IN_REVIEW' })
})
