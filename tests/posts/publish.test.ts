import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { publishPost } from '#lib/posts/publish.ts'
import { savePost } from '#lib/posts/save.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { daysBefore, NOON } from '#tests/support/factories.ts'
import { begin, edit, publish, read, versionOf } from './edit.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

test('an author publishes a draft: address from the title, journal, revision', async () => {
  const id = await begin(cast.al)
  const html = '<h2>What now?</h2><p>Rest, then <b>move</b>.</p>'
  const done = await publish(cast.al, id, { title: 'Lower Back Spasm: What Now?', html })
  expect(done).toMatchObject({ ok: true, slug: 'lower-back-spasm-what-now', status: 'PUBLISHED' })
  const post = await read(id)
  expect(post).toMatchObject({ status: 'PUBLISHED', publishedAt: NOON, revisedAt: NOON, html })
  expect(post.text).toBe('What now?\n\nRest, then move.')
  expect(post.wordCount).toBe(5)
  expect(await db.act.findMany({ select: { kind: true, personId: true } })).toEqual([
    { kind: 'post.publish', personId: cast.al.id },
  ])
  expect(await db.postRevision.count({ where: { postId: id, kind: 'PUBLISH' } })).toBe(1)
})

test('script never gets into a post, whoever writes it', async () => {
  const id = await begin(cast.ada)
  await publish(cast.ada, id, { title: 'X', html: '<p onclick="x()">a<script>x()</script></p>' })
  expect((await read(id)).html).toBe('<p>a</p>')
})

test('ten posts of one title published at once get ten addresses', async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => begin(cast.al)))
  const done = await Promise.all(ids.map((id) => publish(cast.al, id, { title: 'Stretching' })))
  const slugs = done.map((one) => (one.ok ? one.slug : one.reason))
  expect(new Set(slugs).size).toBe(10)
  expect(slugs).toContain('stretching')
  expect(slugs).toContain('stretching-10')
})

test('an address of the site itself is not given away', async () => {
  const admin = await begin(cast.al)
  expect(await publish(cast.al, admin, { title: 'Admin' })).toMatchObject({ slug: 'admin-2' })
  const year = await begin(cast.al)
  expect(await publish(cast.al, year, { title: '2024' })).toMatchObject({ slug: '2024-2' })
})

test('a title without letters still makes an address', async () => {
  const id = await begin(cast.al)
  expect(await publish(cast.al, id, { title: '???' })).toMatchObject({ slug: `post-${id}` })
})

test('a date ahead schedules; saving it later keeps the date', async () => {
  const id = await begin(cast.al)
  const publishAt = daysBefore(-3).toISOString()
  const done = await publish(cast.al, id, { title: 'Soon', publishAt })
  expect(done).toMatchObject({ ok: true, status: 'SCHEDULED', publishedAt: daysBefore(-3) })
  await publish(cast.al, id, { title: 'Sooner' })
  expect(await read(id)).toMatchObject({ status: 'SCHEDULED', publishedAt: daysBefore(-3) })
})

test('a live post keeps its words until "update"', async () => {
  const id = await begin(cast.al)
  await publish(cast.al, id, { title: 'Before', html: '<p>Before.</p>' })
  const changed = await edit(id, { html: '<p>After.</p>', title: 'After' })
  await savePost({ id, version: await versionOf(id), edit: changed, by: cast.al, now: NOON })
  expect(await read(id)).toMatchObject({ title: 'Before', html: '<p>Before.</p>' })
  expect((await read(id)).draft).not.toBeNull()
  await publish(cast.al, id)
  expect(await read(id)).toMatchObject({ title: 'After', html: '<p>After.</p>', draft: null })
})

test('nothing at all cannot be published', async () => {
  const id = await begin(cast.al)
  expect(await publish(cast.al, id)).toMatchObject({ ok: false, reason: 'invalid' })
})

test('an end before the beginning, a missing password: named by field', async () => {
  const id = await begin(cast.al)
  const done = await publish(cast.al, id, {
    title: 'X',
    visibility: 'PASSWORD',
    publishAt: NOON.toISOString(),
    unpublishAt: daysBefore(1).toISOString(),
  })
  expect(done).toMatchObject({ ok: false, reason: 'invalid' })
  expect(Object.keys(done.ok || !('errors' in done) ? {} : done.errors)).toEqual([
    'password',
    'unpublishAt',
  ])
})

test('a password is kept as a hash and survives the next save', async () => {
  const id = await begin(cast.al)
  await publish(cast.al, id, { title: 'Secret', visibility: 'PASSWORD', password: 'open sesame' })
  const { passwordHash } = await read(id)
  expect(passwordHash).toMatch(/^\$argon2id\$/)
  await publish(cast.al, id, { title: 'Still secret' })
  expect(await read(id)).toMatchObject({ passwordHash, title: 'Still secret' })
})

test('an older version is refused and told what stands there now', async () => {
  const id = await begin(cast.al)
  const version = await versionOf(id)
  const first = await edit(id, { title: 'Mine' })
  const second = await edit(id, { title: 'Theirs' })
  await savePost({ id, version, edit: first, by: cast.al, now: NOON })
  const late = await savePost({ id, version, edit: second, by: cast.ed, now: NOON })
  expect(late).toMatchObject({
    ok: false,
    reason: 'conflict',
    theirs: { fields: { title: 'Mine' }, savedBy: 'Al' },
  })
  expect((await read(id)).title).toBe('Mine')
})

test('a contributor cannot publish, and an author not what others wrote', async () => {
  const draft = await begin(cast.cy)
  expect(await publish(cast.cy, draft, { title: 'X' })).toEqual({ ok: false, reason: 'forbidden' })
  expect(await publish(cast.al, draft, { title: 'X' })).toEqual({ ok: false, reason: 'forbidden' })
  expect(await publish(cast.ria, draft, { title: 'X' })).toEqual({ ok: false, reason: 'forbidden' })
  expect(await publish(cast.ed, draft, { title: 'X' })).toMatchObject({ ok: true })
  // Published, it is no longer the contributor's to change.
  const changed = await edit(draft, { title: 'Y' })
  const version = await versionOf(draft)
  expect(await savePost({ id: draft, version, edit: changed, by: cast.cy, now: NOON })).toEqual({
    ok: false,
    reason: 'forbidden',
  })
})

test('an author cannot hand a post to somebody else or make it sticky; an editor can', async () => {
  const id = await begin(cast.al)
  const changes = { title: 'X', authorId: String(cast.ed.id), sticky: true }
  await publish(cast.al, id, changes)
  expect(await read(id)).toMatchObject({ authorId: cast.al.id, sticky: false })
  await publish(cast.ed, id, changes)
  expect(await read(id)).toMatchObject({ authorId: cast.ed.id, sticky: true })
})

test('what was only autosaved before is read and found in whole once it is published from a list', async () => {
  const id = await begin(cast.al)
  const write = async (html: string, kind: 'SAVE' | 'AUTOSAVE') =>
    savePost({
      id,
      version: await versionOf(id),
      edit: await edit(id, { title: 'Knees', html }),
      kind,
      by: cast.al,
      now: NOON,
    })
  await write('<p>Bend.</p>', 'SAVE')
  await write('<p>Bend and stretch.</p>', 'AUTOSAVE')
  await publishPost({ id, by: cast.al, now: NOON })
  expect(await read(id)).toMatchObject({ text: 'Bend and stretch.', wordCount: 3 })
})
