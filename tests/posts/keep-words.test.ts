import { expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { keepWords } from '#lib/posts/keep-words.ts'
import { createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { begin, edit, publish, read, versionOf } from './edit.ts'

test('words that were left behind become a revision, and the post stays as it is', async () => {
  const { al } = await createCast()
  const id = await begin(al)
  await publish(al, id, { title: 'Live', html: '<p>Live words</p>' })
  const version = await versionOf(id)
  const left = await edit(id, { html: '<p>Left <script>x</script>behind</p>' })
  expect(await keepWords({ id, edit: left, by: al, now: NOON })).toEqual({ ok: true })
  const post = await read(id)
  expect([post.version, post.html, post.draft]).toEqual([version, '<p>Live words</p>', null])
  const last = await db.postRevision.findFirst({
    where: { postId: id },
    orderBy: { number: 'desc' },
  })
  expect([last?.html, last?.kind, last?.authorId]).toEqual(['<p>Left behind</p>', 'SAVE', al.id])
})

test('who may not change the post keeps nothing in it', async () => {
  const { al, cy } = await createCast()
  const id = await begin(al)
  const left = await edit(id, { html: '<p>Foreign</p>' })
  expect(await keepWords({ id, edit: left, by: cy, now: NOON })).toEqual({
    ok: false,
    reason: 'forbidden',
  })
  expect(await db.postRevision.count({ where: { html: { contains: 'Foreign' } } })).toBe(0)
})
