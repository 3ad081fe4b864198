import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { findMenu } from '#lib/posts/find-menu.ts'
import { listMenu } from '#lib/posts/list-menu.ts'
import { type MenuItem, menuItem } from '#lib/posts/menu-schema.ts'
import { saveMenu } from '#lib/posts/save-menu.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPage, createPost, NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

const link = (label: string, url: string, depth = 0): MenuItem => ({
  label,
  depth,
  target: { is: 'url', url },
})
const post = (id: bigint, label = '', depth = 0): MenuItem => ({
  label,
  depth,
  target: { is: 'post', id: String(id) },
})

async function save(items: MenuItem[], by = cast.ada) {
  const { version } = await findMenu('main')
  return saveMenu({ location: 'main', items, version, by, now: NOON })
}

const shown = async () => {
  const links = await listMenu('main', { now: NOON })
  return links.map(({ label, href, children }) => [label, href, children.map((one) => one.label)])
}

test('a menu is shown in its order and nesting, by the names that its links have today', async () => {
  const page = await createPage(cast.ed, { title: 'About', slug: 'about' })
  const category = await db.category.create({ data: { name: 'Backs', slug: 'b', path: 'pain/b' } })
  const filed: MenuItem = {
    label: '',
    depth: 1,
    target: { is: 'category', id: String(category.id) },
  }
  expect(await save([link('Shop', 'https://shop.test/'), post(page.id), filed])).toEqual({
    ok: true,
  })
  await db.post.update({ where: { id: page.id }, data: { title: 'About us' } })
  expect(await shown()).toEqual([
    ['Shop', 'https://shop.test/', []],
    ['About us', '/about', ['Backs']],
  ])
  expect((await findMenu('main')).items.map(({ name, depth }) => [name, depth])).toEqual([
    ['', 0],
    ['About us', 0],
    ['Backs', 1],
  ])
})

test('what readers cannot open is left out, and what stands below it takes its place', async () => {
  const draft = await createPage(cast.ed, { status: 'DRAFT', publishedAt: null })
  const secret = await createPost(cast.al, { visibility: 'PRIVATE' })
  await save([post(draft.id, 'Draft'), link('Below', '/x', 1), post(secret.id, 'Private')])
  expect(await shown()).toEqual([['Below', '/x', []]])
})

test('an empty menu is no menu: the header has the pages at the top of the tree, the footer nothing', async () => {
  await createPage(cast.ed, { title: 'About', slug: 'about' })
  await save([link('One', '/one')])
  await save([])
  expect(await shown()).toEqual([
    ['Posts', '/', []],
    ['About', '/about', []],
  ])
  expect(await listMenu('footer', { now: NOON })).toEqual([])
})

test('links to what is gone meanwhile are not saved', async () => {
  expect(await save([post(99n, 'Gone'), link('There', '/there')])).toEqual({ ok: true })
  expect(await shown()).toEqual([['There', '/there', []]])
})

test('of two people at once the second hears of the first', async () => {
  const { version } = await findMenu('main')
  await save([link('Hers', '/hers')])
  const late = { location: 'main' as const, items: [link('His', '/his')], version }
  expect(await saveMenu({ ...late, by: cast.ada, now: NOON })).toEqual({
    ok: false,
    reason: 'conflict',
  })
})

test('only administrators change menus', async () => {
  expect(await save([link('Mine', '/mine')], cast.ed)).toEqual({ ok: false, reason: 'forbidden' })
})

test('a link is a path, a web address or a mailbox, and has a label', () => {
  const isGood = (url: string, label = 'Label') => menuItem.safeParse(link(label, url)).success
  for (const url of ['/', '/about?x=1', 'https://x.test', 'mailto:a@b.test']) {
    expect(isGood(url), url).toBe(true)
  }
  for (const url of ['', 'about', '//x.test', 'javascript:alert(1)', 'data:text/html,x']) {
    expect(isGood(url), url).toBe(false)
  }
  expect(isGood('/about', ' ')).toBe(false)
})
