import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { diffRevision } from '#lib/posts/diff-revision.ts'
import { restoreRevision } from '#lib/posts/restore-revision.ts'
import { savePost } from '#lib/posts/save.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { begin, edit, publish, read, versionOf } from './edit.ts'

let cast: Cast
let id: bigint

beforeEach(async () => {
  cast = await createCast()
  id = await begin(cast.al)
})

const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000)

async function autosave(html: string, minutes: number, by = cast.al) {
  const version = await versionOf(id)
  const changed = await edit(id, { html })
  await savePost({ id, version, edit: changed, kind: 'AUTOSAVE', by, now: later(minutes) })
}

const kept = async () =>
  (await db.postRevision.findMany({ orderBy: { number: 'asc' } })).map(({ html }) => html)

test('autosaves within ten minutes are one revision, which holds the last words of them', async () => {
  await autosave('<p>a</p>', 0)
  await autosave('<p>ab</p>', 1)
  await autosave('<p>abc</p>', 9)
  await autosave('<p>abcd</p>', 11)
  expect(await kept()).toEqual(['<p>abc</p>', '<p>abcd</p>'])
})

test('an autosave right after a publish is a revision of its own', async () => {
  await publish(cast.al, id, { title: 'First', html: '<p>Live.</p>' })
  await autosave('<p>Live and more.</p>', 1)
  expect(await kept()).toEqual(['<p>Live.</p>', '<p>Live and more.</p>'])
})

test('an autosave that takes much away leaves the words before it as a revision', async () => {
  await autosave('<p>A whole paragraph that somebody deletes by mistake.</p>', 0)
  await autosave('<p>x</p>', 1)
  expect(await kept()).toEqual([
    '<p>A whole paragraph that somebody deletes by mistake.</p>',
    '<p>x</p>',
  ])
})

test('saving without a change keeps nothing', async () => {
  await autosave('<p>a</p>', 0)
  await autosave('<p>a</p>', 60)
  expect(await db.postRevision.count()).toBe(1)
})

test('words that an import brought are a revision before they are changed, by its author and of its time', async () => {
  const updatedAt = later(-600)
  await db.post.update({
    where: { id },
    data: { title: 'Ten years ago', html: '<p>Old words.</p>', updatedAt },
  })
  await autosave('<p>New words.</p>', 0, cast.ed)
  await autosave('<p>Newer words.</p>', 1, cast.ed)
  expect(await kept()).toEqual(['<p>Old words.</p>', '<p>Newer words.</p>'])
  expect(await db.postRevision.findFirst({ orderBy: { number: 'asc' } })).toMatchObject({
    title: 'Ten years ago',
    authorId: cast.al.id,
    createdAt: updatedAt,
  })
})

test('so are the words of a live post that is published anew', async () => {
  await publish(cast.al, id, { title: 'First', html: '<p>Imported.</p>' })
  await db.postRevision.deleteMany()
  await publish(cast.al, id, { html: '<p>Mended.</p>' })
  expect(await kept()).toEqual(['<p>Imported.</p>', '<p>Mended.</p>'])
})

test('an old revision comes back into the draft, never before readers', async () => {
  await publish(cast.al, id, { title: 'First', html: '<p>First words.</p>', tags: ['old'] })
  await publish(cast.al, id, { title: 'Second', html: '<p>Second words.</p>', tags: ['new'] })
  const version = await versionOf(id)
  const done = await restoreRevision({ id, number: 1, version, by: cast.al, now: NOON })
  expect(done).toMatchObject({ ok: true })
  const post = await read(id)
  expect(post).toMatchObject({ title: 'Second', html: '<p>Second words.</p>' })
  expect(post.draft?.fields).toMatchObject({
    title: 'First',
    html: '<p>First words.</p>',
    tags: ['old'],
  })
})

test('a revision says word by word what it changed', async () => {
  await publish(cast.al, id, { title: 'T', html: '<p>Rest and wait.</p>' })
  await publish(cast.al, id, { title: 'T', html: '<p>Rest and move.</p>' })
  const diff = await diffRevision({ postId: id, number: 2 })
  expect(diff?.text.filter(({ is }) => is !== 'same')).toEqual([
    { is: 'removed', text: 'wait' },
    { is: 'added', text: 'move' },
  ])
})

test('side by side, paragraphs that stayed stand beside each other and changed ones beside what they were', async () => {
  const html = '<p>One.</p><p>Rest and wait.</p><p>Gone.</p><p>End.</p>'
  await publish(cast.al, id, { title: 'T', html })
  await publish(cast.al, id, { html: '<p>One.</p><p>Rest and move.</p><p>End.</p><p>More.</p>' })
  const diff = await diffRevision({ postId: id, number: 2 })
  const words = (side: { text: string }[] | null) => side?.map(({ text }) => text).join('') ?? null
  expect(diff?.rows.map(({ before, after }) => [words(before), words(after)])).toEqual([
    ['One.', 'One.'],
    ['Rest and wait.', 'Rest and move.'],
    ['Gone.', null],
    ['End.', 'End.'],
    [null, 'More.'],
  ])
})

test('an old revision is compared with what is in the editor now', async () => {
  await publish(cast.al, id, { title: 'T', html: '<p>First.</p>' })
  await publish(cast.al, id, { title: 'T', html: '<p>Second.</p>' })
  const present = { title: 'T', html: '<p>Third.</p>' }
  const diff = await diffRevision({ postId: id, number: 1, present })
  expect(diff?.text.filter(({ is }) => is !== 'same')).toEqual([
    { is: 'removed', text: 'First' },
    { is: 'added', text: 'Third' },
  ])
})

test('somebody who may not change the post restores nothing', async () => {
  await publish(cast.al, id, { title: 'First' })
  const version = await versionOf(id)
  const done = await restoreRevision({ id, number: 1, version, by: cast.cy, now: NOON })
  expect(done).toEqual({ ok: false, reason: 'forbidden' })
})
