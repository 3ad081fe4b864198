import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { createCategory } from '#lib/taxonomy/create-category.ts'
import { listCategories } from '#lib/taxonomy/list-categories.ts'
import { moveCategory } from '#lib/taxonomy/move-category.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

async function category(name: string, parentId: bigint | null = null): Promise<bigint> {
  const made = await createCategory({ name, parentId, by: cast.ed, now: NOON })
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

const move = (id: bigint, parentId: bigint | null, beforeId: bigint | null, by = cast.ed) =>
  moveCategory({ id, parentId, beforeId, by, now: NOON })

const shown = async () =>
  (await listCategories()).map(({ name, depth }) => '-'.repeat(depth) + name).join(' ')

test('a category is put before another, and the order stays', async () => {
  const [a, , c] = [await category('A'), await category('B'), await category('C')]
  expect(await move(c, null, a)).toEqual({ ok: true, path: 'c' })
  expect(await shown()).toBe('C A B')
  await category('AA')
  expect(await shown()).toBe('C A B AA')
})

test('below another it takes what is below it along, and old addresses lead there', async () => {
  const [a, b] = [await category('A'), await category('B')]
  await category('Under', b)
  expect(await move(b, a, null)).toEqual({ ok: true, path: 'a/b' })
  expect(await shown()).toBe('A -B --Under')
  expect(await db.redirect.findMany({ orderBy: { fromPath: 'asc' } })).toMatchObject([
    { fromPath: 'category/b', toUrl: '/category/a/b' },
    { fromPath: 'category/b/under', toUrl: '/category/a/b/under' },
  ])
  await move(b, null, a)
  expect(await shown()).toBe('B -Under A')
})

test('never below itself, nor where a brother has its address', async () => {
  const a = await category('A')
  const b = await category('B', a)
  expect(await move(a, b, null)).toEqual({ ok: false, reason: 'bad-parent' })
  expect(await move(a, a, null)).toEqual({ ok: false, reason: 'bad-parent' })
  const other = await category('B')
  expect(await move(other, a, null)).toEqual({ ok: false, reason: 'address-taken' })
  expect(await move(b, 99n, null)).toEqual({ ok: false, reason: 'bad-parent' })
})

test('authors move nothing', async () => {
  const a = await category('A')
  expect(await move(a, null, null, cast.al)).toEqual({ ok: false, reason: 'forbidden' })
})
