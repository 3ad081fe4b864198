import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { keepDates } from '#lib/posts/keep-dates.ts'
import { savePost } from '#lib/posts/save.ts'
import { scheduleUpdate } from '#lib/posts/schedule-update.ts'
import { trashPost } from '#lib/posts/trash.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { begin, edit, publish, read, versionOf } from './edit.ts'

let cast: Cast
let id: bigint

beforeEach(async () => {
  cast = await createCast()
  id = await begin(cast.al)
  await publish(cast.al, id, { title: 'Live', slug: 'live', html: '<p>Before.</p>' })
})

const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000)

async function change(html: string) {
  const changed = await edit(id, { html })
  return savePost({ id, version: await versionOf(id), edit: changed, by: cast.al, now: NOON })
}

async function schedule(at: Date | null, by = cast.al) {
  return scheduleUpdate({ id, version: await versionOf(id), at, by, now: NOON })
}

test('the working draft goes live at its moment, in the words that it has then', async () => {
  await change('<p>First thought.</p>')
  expect(await schedule(later(60))).toEqual({ ok: true })
  await change('<p>Second thought.</p>')
  expect(await keepDates({ now: later(59) })).toEqual([])
  expect(await read(id)).toMatchObject({ html: '<p>Before.</p>' })
  expect(await keepDates({ now: later(600) })).toEqual([id])
  const post = await read(id)
  expect(post).toMatchObject({ html: '<p>Second thought.</p>', slug: 'live', draft: null })
  expect(post.revisedAt).toEqual(later(600))
  expect(await db.act.findMany({ where: { kind: 'post.update' } })).toMatchObject([
    { personId: null, summary: 'Updated "Live" as scheduled' },
  ])
})

test('an update that was called off does not come', async () => {
  await change('<p>After.</p>')
  await schedule(later(60))
  expect(await schedule(null)).toEqual({ ok: true })
  expect(await keepDates({ now: later(600) })).toEqual([])
  expect(await read(id)).toMatchObject({ html: '<p>Before.</p>' })
})

test('an update needs changed words, a moment ahead and somebody who may publish', async () => {
  expect(await schedule(later(60))).toEqual({ ok: false, reason: 'no-draft' })
  await change('<p>After.</p>')
  expect(await schedule(NOON)).toEqual({ ok: false, reason: 'past' })
  expect(await schedule(later(60), cast.cy)).toEqual({ ok: false, reason: 'forbidden' })
})

test('several instances put an update live once', async () => {
  await change('<p>After.</p>')
  await schedule(later(60))
  const both = await Promise.all([keepDates({ now: later(61) }), keepDates({ now: later(61) })])
  expect(both.flat()).toEqual([id])
})

test('what ends is a draft with the words of its working draft, and its next save is what counts', async () => {
  await publish(cast.al, id, { unpublishAt: later(60).toISOString() })
  await change('<p>For next year.</p>')
  expect(await keepDates({ now: later(61) })).toEqual([id])
  expect(await read(id)).toMatchObject({
    status: 'DRAFT',
    html: '<p>For next year.</p>',
    draft: null,
    unpublishAt: null,
  })
  await change('<p>And better.</p>')
  expect(await read(id)).toMatchObject({ html: '<p>And better.</p>', draft: null })
})

test('where an update and an end were both missed, the draft that is left has the words of the update', async () => {
  await publish(cast.al, id, { unpublishAt: later(90).toISOString() })
  await change('<p>After.</p>')
  await schedule(later(60))
  expect(await keepDates({ now: later(600) })).toEqual([id])
  expect(await read(id)).toMatchObject({ status: 'DRAFT', html: '<p>After.</p>', draft: null })
})

test('a date costs a post in the trash nothing', async () => {
  await change('<p>After.</p>')
  await schedule(later(60))
  await trashPost({ id, by: cast.al, now: NOON })
  expect(await keepDates({ now: later(600) })).toEqual([])
  expect(await read(id)).toMatchObject({ status: 'TRASH', html: '<p>Before.</p>' })
})
