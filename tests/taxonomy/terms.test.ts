import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/people/actor.ts'
import { createCategory } from '#lib/taxonomy/create-category.ts'
import { editCategory } from '#lib/taxonomy/edit-category.ts'
import { createTag, editTag } from '#lib/taxonomy/edit-tag.ts'
import { deleteCategory, mergeCategory } from '#lib/taxonomy/merge-category.ts'
import { mergeTag } from '#lib/taxonomy/merge-tag.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost, NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

async function category(name: string, parentId: bigint | null = null): Promise<bigint> {
  const made = await createCategory({ name, parentId, by: cast.ed, now: NOON })
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

function move(id: bigint, name: string, parentId: bigint | null, by: Actor = cast.ed) {
  return editCategory({ id, name, slug: '', parentId, description: '', position: 0, by, now: NOON })
}

const pathOf = async (id: bigint) => (await db.category.findUniqueOrThrow({ where: { id } })).path

async function tag(name: string): Promise<bigint> {
  const made = await createTag({ name, slug: '', description: '', by: cast.ed, now: NOON })
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

test('an editor builds a tree; brothers of one name get different addresses', async () => {
  const back = await category('Back Pain')
  const lower = await category('Lower', back)
  expect(await pathOf(lower)).toBe('back-pain/lower')
  expect(await pathOf(await category('Lower', back))).toBe('back-pain/lower-2')
  expect(await pathOf(await category('Lower'))).toBe('lower')
})

test('a category that moves takes what is below along; old addresses lead there without a chain', async () => {
  const back = await category('Back')
  const lower = await category('Lower', back)
  const spasm = await category('Spasm', lower)
  await move(lower, 'Low', back)
  await move(lower, 'Lowest', null)
  expect(await pathOf(spasm)).toBe('lowest/spasm')
  const redirects = await db.redirect.findMany({ orderBy: { fromPath: 'asc' } })
  expect(redirects.map(({ fromPath, toUrl }) => `${fromPath} ${toUrl}`)).toEqual([
    'category/back/low /category/lowest',
    'category/back/low/spasm /category/lowest/spasm',
    'category/back/lower /category/lowest',
    'category/back/lower/spasm /category/lowest/spasm',
  ])
})

test('a category that moves back leaves no loop', async () => {
  const back = await category('Back')
  await move(back, 'Spine', null)
  await move(back, 'Back', null)
  expect(await db.redirect.findMany({ select: { fromPath: true, toUrl: true } })).toEqual([
    { fromPath: 'category/spine', toUrl: '/category/back' },
  ])
})

test('a category cannot stand below itself, or take the address of another', async () => {
  const back = await category('Back')
  const lower = await category('Lower', back)
  expect(await move(back, 'Back', lower)).toEqual({ ok: false, reason: 'bad-parent' })
  expect(await move(back, 'Back', back)).toEqual({ ok: false, reason: 'bad-parent' })
  const other = await category('Other')
  expect(await move(other, 'Back', null)).toEqual({ ok: false, reason: 'address-taken' })
})

test('merging files every post under the other one, once, and keeps a main category', async () => {
  const [from, into] = [await category('Spasms'), await category('Spasm')]
  const both = await createPost(cast.al)
  const one = await createPost(cast.al)
  await db.postCategory.createMany({
    data: [
      { postId: both.id, categoryId: from, primary: true },
      { postId: both.id, categoryId: into },
      { postId: one.id, categoryId: from },
    ],
  })
  expect(await mergeCategory({ id: from, intoId: into, by: cast.ed, now: NOON })).toEqual({
    ok: true,
  })
  const filed = await db.postCategory.findMany({ orderBy: { postId: 'asc' } })
  expect(filed).toEqual([
    { postId: both.id, categoryId: into, primary: true },
    { postId: one.id, categoryId: into, primary: false },
  ])
  expect(await db.redirect.findMany({ select: { fromPath: true, toUrl: true } })).toEqual([
    { fromPath: 'category/spasms', toUrl: '/category/spasm' },
  ])
})

test('a category with others below it is not deleted', async () => {
  const back = await category('Back')
  await category('Lower', back)
  expect(await deleteCategory({ id: back, by: cast.ed, now: NOON })).toEqual({
    ok: false,
    reason: 'has-children',
  })
})

test('tags are merged, renamed, and never two of one address', async () => {
  const [knots, spasm] = [await tag('Knots'), await tag('Spasm')]
  const post = await createPost(cast.al)
  await db.postTag.createMany({ data: [knots, spasm].map((tagId) => ({ postId: post.id, tagId })) })
  expect(
    await createTag({ name: 'spasm', slug: '', description: '', by: cast.ed, now: NOON }),
  ).toEqual({
    ok: false,
    reason: 'taken',
  })
  await mergeTag({ id: knots, intoId: spasm, by: cast.ed, now: NOON })
  expect(await db.postTag.findMany()).toEqual([{ postId: post.id, tagId: spasm }])
  await editTag({ id: spasm, name: 'Cramp', slug: '', description: '', by: cast.ed, now: NOON })
  const redirects = await db.redirect.findMany({ orderBy: { fromPath: 'asc' } })
  expect(redirects.map(({ fromPath, toUrl }) => `${fromPath} ${toUrl}`)).toEqual([
    'tag/knots /tag/cramp',
    'tag/spasm /tag/cramp',
  ])
})

test('below the editors nobody changes categories and tags', async () => {
  const id = await category('Back')
  const other = await category('Other')
  const tagged = await tag('Knots')
  for (const by of [cast.mo, cast.al, cast.cy, cast.ria]) {
    const refused = { ok: false, reason: 'forbidden' }
    expect(await createCategory({ name: 'X', parentId: null, by, now: NOON })).toEqual(refused)
    expect(await move(id, 'X', null, by)).toEqual(refused)
    expect(await mergeCategory({ id, intoId: other, by, now: NOON })).toEqual(refused)
    expect(await deleteCategory({ id, by, now: NOON })).toEqual(refused)
    expect(
      await editTag({ id: tagged, name: 'X', slug: '', description: '', by, now: NOON }),
    ).toEqual(refused)
  }
})
