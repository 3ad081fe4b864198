import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import {
  createPreviewLink,
  findByPreviewLink,
  revokePreviewLinks,
} from '#lib/posts/preview-link.ts'
import { savePost } from '#lib/posts/save.ts'
import { trashPost } from '#lib/posts/trash.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { daysBefore, NOON } from '#tests/support/factories.ts'
import { begin, edit, versionOf } from './edit.ts'

let cast: Cast
let id: bigint

beforeEach(async () => {
  cast = await createCast()
  id = await begin(cast.al)
  await write('Not out yet')
})

async function write(title: string) {
  const version = await versionOf(id)
  const saved = await savePost({
    id,
    version,
    edit: await edit(id, { title, html: '<p>Soon.</p>' }),
    by: cast.al,
    now: NOON,
  })
  expect(saved.ok).toBe(true)
}

async function share(): Promise<string> {
  const made = await createPreviewLink({ id, by: cast.al, now: NOON })
  if (!made.ok) throw new Error(made.reason)
  return made.token
}

const open = (token: string, now = NOON) => findByPreviewLink({ token, now })

test('whoever has the link reads the words as they were last saved', async () => {
  const token = await share()
  expect(await open(token)).toMatchObject({ id, title: 'Not out yet', html: '<p>Soon.</p>' })
  await write('Nearly out')
  expect(await open(token)).toMatchObject({ title: 'Nearly out' })
})

test('the link is kept as a hash only, and the journal says who made it', async () => {
  const token = await share()
  expect(await db.previewLink.findMany()).toMatchObject([{ postId: id, createdById: cast.al.id }])
  expect(await db.previewLink.count({ where: { tokenHash: token } })).toBe(0)
  const made = await db.act.findMany({ where: { kind: 'post.preview-link' } })
  expect(made).toMatchObject([{ personId: cast.al.id, data: { postId: String(id) } }])
  expect(JSON.stringify(made, (_, value) => String(value))).not.toContain(token)
})

test('a link opens its own post only', async () => {
  const token = await share()
  const other = await begin(cast.al)
  const second = await createPreviewLink({ id: other, by: cast.al, now: NOON })
  expect(await open(token)).toMatchObject({ id })
  expect(await open(second.ok ? second.token : '')).toMatchObject({ id: other })
})

test('it stops at the moment it was said to', async () => {
  const token = await share()
  const { expiresAt } = await db.previewLink.findFirstOrThrow()
  expect(expiresAt).toEqual(daysBefore(-7))
  expect(await open(token, new Date(expiresAt.getTime() - 1))).not.toBeNull()
  expect(await open(token, expiresAt)).toBeNull()
})

test('revoking ends every link of this post and none of another', async () => {
  const tokens = [await share(), await share()]
  const other = await begin(cast.al)
  const kept = await createPreviewLink({ id: other, by: cast.al, now: NOON })
  expect(await revokePreviewLinks({ id, by: cast.al, now: NOON })).toEqual({ ok: true })
  expect(await Promise.all(tokens.map((token) => open(token)))).toEqual([null, null])
  expect(await open(kept.ok ? kept.token : '')).not.toBeNull()
})

test('a link to what went to the trash shows nothing', async () => {
  const token = await share()
  await trashPost({ id, by: cast.al, now: NOON })
  expect(await open(token)).toBeNull()
})

test('a made-up link shows nothing', async () => {
  await share()
  expect(await open('nothing')).toBeNull()
})

test('only who may change a post shares it or revokes its links', async () => {
  const token = await share()
  const refused = { ok: false, reason: 'not-found' }
  for (const by of [cast.cy, cast.mo, cast.ria]) {
    expect(await createPreviewLink({ id, by, now: NOON })).toEqual(refused)
    expect(await revokePreviewLinks({ id, by, now: NOON })).toEqual(refused)
  }
  expect(await createPreviewLink({ id: id + 1_000n, by: cast.ada, now: NOON })).toEqual(refused)
  expect(await db.previewLink.count()).toBe(1)
  expect(await open(token)).not.toBeNull()
})
