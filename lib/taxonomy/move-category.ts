import { db, type Tx } from '../db/client.ts'
import { isUniqueViolation } from '../db/errors.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { isWithin, lockCategories, moveBelow, postsBelow } from './category-tree.ts'
import { mayManageTaxonomy } from './may.ts'

type Input = {
  id: bigint
  /** What it is to stand below; null: at the top. */
  parentId: bigint | null
  /** The brother that is to come right after it; null: it is the last. */
  beforeId: bigint | null
  by: Actor
  now: Date
}

export type CategoryMoved =
  | { ok: true; path: string }
  | { ok: false; reason: 'forbidden' | 'not-found' | 'bad-parent' | 'address-taken' }

/** Puts a category somewhere else in the tree, with all that is below it. Old addresses lead to the new ones. */
export async function moveCategory(input: Input): Promise<CategoryMoved> {
  const { id, parentId, by, now } = input
  if (!mayManageTaxonomy(by)) return { ok: false, reason: 'forbidden' }
  try {
    return await db.$transaction(async (tx): Promise<CategoryMoved> => {
      await lockCategories(tx)
      const category = await tx.category.findUnique({ where: { id } })
      if (!category) return { ok: false, reason: 'not-found' }
      const parent = parentId && (await tx.category.findUnique({ where: { id: parentId } }))
      if (parentId && (!parent || isWithin(parent, category)))
        return { ok: false, reason: 'bad-parent' }
      const path = parent ? `${parent.path}/${category.slug}` : category.slug
      await tx.category.update({ where: { id }, data: { path, parentId } })
      if (path !== category.path) await moveBelow(tx, { before: category.path, after: path, now })
      await putInOrder(tx, input)
      const summary = `Moved the category "${category.name}"`
      await journal(tx, { kind: 'category.move', summary, by, now })
      await touch(tx, ['lists', ...(await postsBelow(tx, path))])
      return { ok: true, path }
    })
  } catch (error) {
    if (isUniqueViolation(error, 'categories_path_key'))
      return { ok: false, reason: 'address-taken' }
    throw error
  }
}

/** Numbers the brothers anew, in the order that lists show them in, with the moved one in its place. */
async function putInOrder(tx: Tx, { id, parentId, beforeId }: Input): Promise<void> {
  const brothers = await tx.category.findMany({
    where: { parentId, id: { not: id } },
    select: { id: true },
    orderBy: [{ position: 'asc' }, { name: 'asc' }, { id: 'asc' }],
  })
  const order = brothers.map((brother) => brother.id)
  const place = beforeId === null ? -1 : order.indexOf(beforeId)
  order.splice(place < 0 ? order.length : place, 0, id)
  for (const [position, one] of order.entries()) {
    await tx.category.update({ where: { id: one }, data: { position } })
  }
}
