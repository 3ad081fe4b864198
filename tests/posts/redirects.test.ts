import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { addRedirect } from '#lib/posts/add-redirect.ts'
import { deleteRedirect } from '#lib/posts/delete-redirect.ts'
import { findByPath } from '#lib/posts/find-by-path.ts'
import { importRedirects } from '#lib/posts/import-redirects.ts'
import { listRedirects } from '#lib/posts/list-redirects.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPage, NOON } from '#tests/support/factories.ts'
import { begin, publish } from './edit.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

const siteOrigin = 'http://blog.test'

const add = (from: string, to: string, by = cast.ada) =>
  addRedirect({ from, to, permanent: true, siteOrigin, by, now: NOON })

async function follow(path: string) {
  const found = await findByPath({ path, now: NOON })
  return found?.kind === 'redirect' ? found.to : (found?.kind ?? null)
}

async function publishPost(slug: string) {
  const id = await begin(cast.al)
  await publish(cast.al, id, { title: slug, slug })
  return id
}

test('an address leads where somebody says, also with its origin, in capitals and with a slash', async () => {
  expect(await add('http://blog.test/Old/Place/', 'https://elsewhere.test/x')).toMatchObject({
    ok: true,
  })
  expect(await follow('old/place')).toBe('https://elsewhere.test/x')
  expect(await db.act.findMany({ select: { kind: true, personId: true } })).toContainEqual({
    kind: 'redirect.add',
    personId: cast.ada.id,
  })
})

test('one that leads to a post follows the post', async () => {
  const id = await publishPost('here')
  await add('/old', '/here')
  await publish(cast.al, id, { slug: 'there' })
  expect(await follow('old')).toBe('/there')
  expect(await follow('here')).toBe('/there')
})

test('chains are shortened at both ends', async () => {
  await add('/b', '/c?x=1')
  await add('/a', '/b')
  expect(await follow('a')).toBe('/c?x=1')
  await add('/z', '/y')
  await add('/y', '/x')
  expect(await follow('z')).toBe('/x')
})

test('loops are refused, short and long', async () => {
  const back = { errors: { to: 'It would lead back to where it came from.' } }
  expect(await add('/a', '/a/')).toMatchObject(back)
  await add('/b', '/a')
  expect(await add('/a', '/b')).toMatchObject(back)
  expect(await add('/a', '/A#part')).toMatchObject(back)
  await add('/m', '/n#part')
  await add('/n', '/o')
  expect(await follow('m')).toBe('/o')
  expect(await add('/o', '/m')).toMatchObject(back)
})

test('nothing leads away from what is there', async () => {
  await publishPost('here')
  await createPage(cast.ed, { slug: 'about', path: 'topics/about' })
  await db.category.create({ data: { name: 'Backs', slug: 'backs', path: 'backs' } })
  for (const taken of ['/here', '/topics/about', '/category/backs', '/author/al']) {
    expect(await add(taken, '/x'), taken).toMatchObject({
      errors: { from: 'Something lives at this address. Change its own address instead.' },
    })
  }
  for (const own of ['/', '/admin', '/feed', '/2026', 'https://elsewhere.test/a', 'http://[']) {
    expect(await add(own, '/x'), own).toMatchObject({ ok: false, reason: 'invalid' })
  }
  await add('/old', '/x')
  expect(await add('/old', '/y')).toMatchObject({ ok: false, reason: 'invalid' })
})

test('only web addresses and paths of the site are places to lead to', async () => {
  for (const to of ['', 'about', '//elsewhere.test', 'javascript:alert(1)', 'mailto:a@b.test']) {
    expect(await add('/old', to), to).toMatchObject({
      errors: { to: 'A path such as /about, or a whole address.' },
    })
  }
})

test('below the administrators nobody adds or deletes any', async () => {
  const made = await add('/old', '/x')
  const id = made.ok ? made.id : 0n
  expect(await add('/other', '/x', cast.ed)).toEqual({ ok: false, reason: 'forbidden' })
  expect(await deleteRedirect({ id, by: cast.ed, now: NOON })).toMatchObject({ ok: false })
  expect(await deleteRedirect({ id, by: cast.ada, now: NOON })).toEqual({ ok: true })
  expect(await follow('old')).toBe(null)
})

test('lines of a file are added one by one, and those that cannot be are named', async () => {
  const lines = '/a,/x\n"/b","/y"\n\n/c https://elsewhere.test/\n/admin,/x\n/d'
  expect(await importRedirects({ lines, siteOrigin, by: cast.ada, now: NOON })).toEqual({
    ok: true,
    added: 3,
    refused: [
      { line: 5, says: 'This address is one of the site’s own.' },
      { line: 6, says: 'A path such as /about, or a whole address.' },
    ],
  })
  expect(await follow('b')).toBe('/y')
})

test('the list is paged by key, is searched by old address, and says where each leads today', async () => {
  const id = await publishPost('here')
  for (const from of ['/one', '/two', '/three']) await add(from, '/here')
  await publish(cast.al, id, { slug: 'there' })
  const first = await listRedirects({ limit: 2 })
  expect(first.redirects.map(({ fromPath }) => fromPath)).toEqual(['here', 'three'])
  const second = await listRedirects({ limit: 2, after: BigInt(first.next ?? 0) })
  expect(second.redirects.map(({ fromPath, to }) => [fromPath, to])).toEqual([
    ['two', '/there'],
    ['one', '/there'],
  ])
  expect(second.next).toBe(null)
  const found = await listRedirects({ q: '/Thr' })
  expect(found.redirects.map(({ fromPath }) => fromPath)).toEqual(['three'])
})
