import { beforeEach, expect, test } from 'vitest'
import type { SaveAction, SaveRequest } from '#components/editor/answers.ts'
import { saveSender } from '#components/editor/send-save.ts'
import { savePost } from '#lib/posts/save.ts'
import type { SentEdit } from '#lib/posts/sent-edit.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { begin, edit, publish, read, versionOf } from './edit.ts'

let cast: Cast
let id: bigint
/** What went to the site. */
let sent: SaveRequest[]

beforeEach(async () => {
  cast = await createCast()
  id = await begin(cast.al)
  sent = []
})

/** What the editor's action does, without a session and a network. */
const action: SaveAction = async (request) => {
  sent.push(request)
  const { version, edit } = request
  const saved = await savePost({ id, version, edit, kind: 'AUTOSAVE', by: cast.al, now: NOON })
  if (!saved.ok) return saved
  const place = { slug: '', publishedAt: null, permalink: null, hasDraft: false, updateAt: null }
  return { ok: true, post: { id: String(id), version: saved.version, status: 'DRAFT', ...place } }
}

const sizes = () => sent.map(({ edit: { html } }) => JSON.stringify(html).length)
const stored = async () => (await read(id)).html

/** An editor that is open on the post. */
async function openEditor() {
  const send = saveSender(action)
  let before = (await edit(id)).html
  return async (html: string) => {
    const request = { id: String(id), type: 'POST', version: await versionOf(id), how: 'autosave' }
    const whole = { ...request, edit: await edit(id, { html }) } as Parameters<typeof send>[0]
    const answer = await send(whole, before)
    if (answer.ok) before = html
    return answer
  }
}

const LONG = Array.from({ length: 300 }, (_, at) => `<p>Paragraph ${at} has its words.</p>`)

test('an autosave sends what changed, and all of the words are stored', async () => {
  const write = await openEditor()
  await write(LONG.join('\n'))
  const changed = LONG.with(150, '<p>Other words.</p>').join('\n')
  expect(await write(changed)).toMatchObject({ ok: true })
  expect(await stored()).toBe(changed)
  expect(sizes()[0]).toBeGreaterThan(10_000)
  expect(sizes()[1]).toBeLessThan(100)
})

test('the working draft of a post that is live takes a change as well', async () => {
  await publish(cast.al, id, { title: 'Live', html: LONG.join('\n') })
  const write = await openEditor()
  await write(LONG.with(0, '<p>One.</p>').join('\n'))
  await write(LONG.with(0, '<p>One and two.</p>').join('\n'))
  const { html, draft } = await read(id)
  expect(html).toBe(LONG.join('\n'))
  expect(draft?.fields).toMatchObject({ html: LONG.with(0, '<p>One and two.</p>').join('\n') })
  expect(Math.max(...sizes())).toBeLessThan(100)
})

test('a change in the middle of a character puts the right one there', async () => {
  const write = await openEditor()
  await write(LONG.with(9, '<p>\u{1f600}</p>').join('\n'))
  await write(LONG.with(9, '<p>\u{1f601}</p>').join('\n'))
  expect(await stored()).toContain('<p>\u{1f601}</p>')
  expect(sizes()[1]).toBeLessThan(100)
})

test('words that the site put in order are sent whole, then and later', async () => {
  const write = await openEditor()
  await write(LONG.with(150, '<p onclick="x()">Unclean.</p>').join('\n'))
  await write(LONG.with(150, '<p onclick="x()">Unclean, and more.</p>').join('\n'))
  await write(LONG.with(150, '<p onclick="x()">Unclean, and more yet.</p>').join('\n'))
  expect(await stored()).toBe(LONG.with(150, '<p>Unclean, and more yet.</p>').join('\n'))
  expect(sizes().map((size) => size > 1_000)).toEqual([true, false, true, true])
})

test.for<[string, SentEdit['html']]>([
  ['to other words than the post has', { head: 3, tail: 4, words: 'b', sum: 1 }],
  ['to more words than the post has', { head: 3, tail: 4_000, words: '', sum: 0 }],
])('a change %s is answered with "resend", and nothing is written', async ([, html]) => {
  await publish(cast.al, id, { title: 'Live', html: '<p>a</p>' })
  const version = await versionOf(id)
  const changed: SentEdit = { ...(await edit(id)), html }
  const answer = await savePost({ id, version, edit: changed, by: cast.al, now: NOON })
  expect(answer).toEqual({ ok: false, reason: 'resend' })
  expect(await read(id)).toMatchObject({ version, html: '<p>a</p>', draft: null })
})

test('a change that started from an older version is a conflict, not a question for all words', async () => {
  const write = await openEditor()
  await write(LONG.join('\n'))
  const html = { head: 3, tail: 4, words: 'b', sum: 1 }
  const changed: SentEdit = { ...(await edit(id)), html }
  const answer = await savePost({ id, version: 1, edit: changed, by: cast.al, now: NOON })
  expect(answer).toMatchObject({ ok: false, reason: 'conflict' })
})
