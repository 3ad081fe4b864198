import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { findByPath } from '#lib/posts/find-by-path.ts'
import { restorePost } from '#lib/posts/restore.ts'
import { trashPost } from '#lib/posts/trash.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { begin, publish, publishPage, read } from './edit.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

/** Where an address leads: the post's id, or the address that it redirects to. */
async function follow(path: string, structure?: string): Promise<string | bigint | null> {
  const found = await findByPath({ path, now: NOON, ...(structure && { structure }) })
  if (!found) return null
  return found.kind === 'post' ? found.post.id : found.to
}

test('a slug changed twice: both old addresses lead straight to the last one', async () => {
  const id = await begin(cast.al)
  await publish(cast.al, id, { title: 'One', slug: 'one' })
  await publish(cast.al, id, { slug: 'two' })
  await publish(cast.al, id, { slug: 'three' })
  expect(await follow('one')).toBe('/three')
  expect(await follow('two')).toBe('/three')
  expect(await follow('three')).toBe(id)
})

test('a slug changed back: no loop, and the redirect away from it is gone', async () => {
  const id = await begin(cast.al)
  await publish(cast.al, id, { title: 'One', slug: 'one' })
  await publish(cast.al, id, { slug: 'two' })
  await publish(cast.al, id, { slug: 'one' })
  expect(await follow('one')).toBe(id)
  expect(await follow('two')).toBe('/one')
  expect(await db.redirect.findMany({ select: { fromPath: true } })).toEqual([{ fromPath: 'two' }])
})

test('an address that was never public leaves no redirect', async () => {
  const id = await begin(cast.al)
  const publishAt = '2027-01-01T00:00:00Z'
  await publish(cast.al, id, { title: 'Soon', slug: 'soon', publishAt })
  await publish(cast.al, id, { slug: 'later' })
  expect(await db.redirect.count()).toBe(0)
})

test('an old address that another post takes leads to that post', async () => {
  const first = await begin(cast.al)
  await publish(cast.al, first, { title: 'One', slug: 'one' })
  await publish(cast.al, first, { slug: 'two' })
  const second = await begin(cast.al)
  await publish(cast.al, second, { title: 'One', slug: 'one' })
  expect(await follow('one')).toBe(second)
})

test('pages below have the addresses of those above in theirs', async () => {
  const top = await publishPage(cast.ed, 'Back Pain')
  const middle = await publishPage(cast.ed, 'Lower Back Pain', top)
  const leaf = await publishPage(cast.ed, 'Lower Back Spasm', middle)
  expect(await follow('back-pain/lower-back-pain/lower-back-spasm')).toBe(leaf)
})

test('a page that is renamed takes its whole subtree along, and every old address leads there', async () => {
  const top = await publishPage(cast.ed, 'Back Pain')
  const middle = await publishPage(cast.ed, 'Lower', top)
  const leaf = await publishPage(cast.ed, 'Spasm', middle)
  await publish(cast.ed, top, { slug: 'backs' })
  expect((await read(leaf)).path).toBe('backs/lower/spasm')
  expect(await follow('back-pain')).toBe('/backs')
  expect(await follow('back-pain/lower')).toBe('/backs/lower')
  expect(await follow('back-pain/lower/spasm')).toBe('/backs/lower/spasm')
  await publish(cast.ed, middle, { parentId: null })
  expect(await follow('back-pain/lower/spasm')).toBe('/lower/spasm')
  expect(await follow('backs/lower/spasm')).toBe('/lower/spasm')
  expect(await follow('lower/spasm')).toBe(leaf)
})

test('a page below a draft stands in its place until the draft is published', async () => {
  const draft = await begin(cast.ed, 'PAGE')
  const leaf = await publishPage(cast.ed, 'Leaf', draft)
  expect(await follow('leaf')).toBe(leaf)
  await publish(cast.ed, draft, { title: 'Tree' })
  expect(await follow('leaf')).toBe('/tree/leaf')
})

test('a page cannot stand below itself, near or far', async () => {
  const top = await publishPage(cast.ed, 'Top')
  const leaf = await publishPage(cast.ed, 'Leaf', top)
  for (const parentId of [String(top), String(leaf)]) {
    expect(await publish(cast.ed, top, { parentId })).toMatchObject({
      ok: false,
      reason: 'invalid',
      errors: { parentId: 'A page cannot stand below itself.' },
    })
  }
})

test('a page and a post never share an address', async () => {
  await publishPage(cast.ed, 'About')
  const post = await begin(cast.al)
  expect(await publish(cast.al, post, { title: 'About' })).toMatchObject({ slug: 'about-2' })
  const other = await begin(cast.al)
  await publish(cast.al, other, { title: 'Contact' })
  const page = await publishPage(cast.ed, 'Contact')
  expect((await read(page)).path).toBe('contact-2')
})

test('what comes back from the trash to a taken address gets the next free one', async () => {
  const first = await begin(cast.al)
  await publish(cast.al, first, { title: 'One' })
  await trashPost({ id: first, by: cast.al, now: NOON })
  const second = await begin(cast.al)
  expect(await publish(cast.al, second, { title: 'One' })).toMatchObject({ slug: 'one' })
  const back = await restorePost({ id: first, by: cast.al, now: NOON })
  expect(back).toEqual({ ok: true, status: 'PUBLISHED', slug: 'one-2' })
  expect(await follow('one-2')).toBe(first)
})

test('after another permalink structure was chosen, addresses of every former shape lead to the new one', async () => {
  const id = await begin(cast.al)
  await publish(cast.al, id, { title: 'Moved' })
  const home = '/2026/06/moved'
  const structure = '/%year%/%monthnum%/%postname%'
  expect(await follow('2026/06/moved', structure)).toBe(id)
  expect(await follow('moved', structure)).toBe(home)
  expect(await follow('2026/06/15/moved', structure)).toBe(home)
  expect(await follow(`archives/${id}`, structure)).toBe(home)
  expect(await follow('some/category/moved', structure)).toBe(home)
  expect(await follow('2026/06/moved')).toBe('/moved')
  expect(await follow('2026/06/another', structure)).toBe(null)
  expect(await follow('tag/moved')).toBe(null)
})

test('a draft is not found by any shape of address', async () => {
  const id = await begin(cast.al)
  expect(await follow(`archives/${id}`)).toBe(null)
})
