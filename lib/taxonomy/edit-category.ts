import { db, type Tx } from '../db/client.ts'
import { isUniqueViolation } from '../db/errors.ts'
import type { Category } from '../db/generated/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { slugify } from '../slug.ts'
import { mayManageTaxonomy } from './may.ts'
import { redirectCategory } from './redirect-term.ts'

type Input = {
  id: bigint
  name: string
  /** Empty: from the name. */
  slug: string
  parentId: bigint | null
  description: string
  position: number
  by: Actor
  now: Date
}

export type CategoryEdited =
  | { ok: true; path: string }
  | { ok: false; reason: 'forbidden' | 'not-found' | 'no-name' | 'bad-parent' | 'address-taken' }

/** Renames a category, describes it, or moves it in the tree; everything below moves along, and old addresses lead to the new ones. */
export async function editCategory(input: Input): Promise<CategoryEdited> {
  const { id, parentId, description, position, by, now } = input
  const name = input.name.trim()
  if (!mayManageTaxonomy(by)) return { ok: false, reason: 'forbidden' }
  if (!name) return { ok: false, reason: 'no-name' }
  try {
    return await db.$transaction(async (tx): Promise<CategoryEdited> => {
      // Two moves at once could otherwise make a loop of two halves.
      await tx.$executeRaw`LOCK TABLE categories IN SHARE ROW EXCLUSIVE MODE`
      const category = await tx.category.findUnique({ where: { id } })
      if (!category) return { ok: false, reason: 'not-found' }
      const parent = parentId && (await tx.category.findUnique({ where: { id: parentId } }))
      if (parentId && (!parent || isWithin(parent, category)))
        return { ok: false, reason: 'bad-parent' }
      const slug = slugify(input.slug || name) || 'category'
      const path = parent ? `${parent.path}/${slug}` : slug
      await tx.category.update({
        where: { id },
        data: { name, slug, path, parentId, description: description.trim(), position },
      })
      if (path !== category.path) await moveBelow(tx, category.path, path, now)
      await journal(tx, {
        kind: 'category.edit',
        summary: `Changed the category "${name}"`,
        by,
        now,
      })
      await touch(tx, ['lists', ...(await postsOf(tx, path))])
      return { ok: true, path }
    })
  } catch (error) {
    if (isUniqueViolation(error, 'categories_path_key'))
      return { ok: false, reason: 'address-taken' }
    throw error
  }
}

function isWithin(parent: Category, category: Category): boolean {
  return parent.id === category.id || parent.path.startsWith(`${category.path}/`)
}

async function moveBelow(tx: Tx, before: string, after: string, now: Date) {
  const below = await tx.category.findMany({ where: { path: { startsWith: `${before}/` } } })
  await redirectCategory(tx, { from: before, to: after, now })
  for (const category of below) {
    const path = after + category.path.slice(before.length)
    await tx.category.update({ where: { id: category.id }, data: { path } })
    await redirectCategory(tx, { from: category.path, to: path, now })
  }
}

/** Posts show the names of their categories and link to them. */
async function postsOf(tx: Tx, path: string) {
  const filed = await tx.postCategory.findMany({
    where: { category: { OR: [{ path }, { path: { startsWith: `${path}/` } }] } },
    select: { postId: true },
    take: 201,
  })
  return filed.map(({ postId }) => `post:${postId}` as const)
}
