import { db } from '../db/client.ts'
import { isUniqueViolation } from '../db/errors.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { slugify } from '../slug.ts'
import { isWithin, lockCategories, moveBelow, postsBelow } from './category-tree.ts'
import { mayManageTaxonomy } from './may.ts'

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
      await lockCategories(tx)
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
      if (path !== category.path) await moveBelow(tx, { before: category.path, after: path, now })
      await journal(tx, {
        kind: 'category.edit',
        summary: `Changed the category "${name}"`,
        by,
        now,
      })
      await touch(tx, ['lists', ...(await postsBelow(tx, path))])
      return { ok: true, path }
    })
  } catch (error) {
    if (isUniqueViolation(error, 'categories_path_key'))
      return { ok: false, reason: 'address-taken' }
    throw error
  }
}
