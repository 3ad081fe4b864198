import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { mayManageTaxonomy } from './may.ts'
import { redirectCategory } from './redirect-term.ts'

export type CategoryRemoved =
  | { ok: true }
  | { ok: false; reason: 'forbidden' | 'not-found' | 'has-children' }

type Input = { id: bigint; by: Actor; now: Date }

/** Files every post of one category under another, and takes the first one away. Its address leads to the other. */
export function mergeCategory({
  id,
  intoId,
  by,
  now,
}: Input & { intoId: bigint }): Promise<CategoryRemoved> {
  return db.$transaction(async (tx): Promise<CategoryRemoved> => {
    if (!mayManageTaxonomy(by)) return { ok: false, reason: 'forbidden' }
    const category = await tx.category.findUnique({ where: { id }, include: { children: true } })
    const into = await tx.category.findUnique({ where: { id: intoId } })
    if (!category || !into || id === intoId) return { ok: false, reason: 'not-found' }
    if (category.children.length > 0) return { ok: false, reason: 'has-children' }
    await tx.$executeRaw`
      INSERT INTO post_categories (post_id, category_id, "primary")
      SELECT post_id, ${intoId}, false FROM post_categories WHERE category_id = ${id} ON CONFLICT DO NOTHING`
    // Where it was the main one, the other becomes that: first it has to be gone.
    const main = await tx.postCategory.findMany({ where: { categoryId: id, primary: true } })
    await tx.menuItem.updateMany({ where: { categoryId: id }, data: { categoryId: intoId } })
    await tx.category.delete({ where: { id } })
    await tx.postCategory.updateMany({
      where: { categoryId: intoId, postId: { in: main.map(({ postId }) => postId) } },
      data: { primary: true },
    })
    await redirectCategory(tx, { from: category.path, to: into.path, now })
    const summary = `Merged the category "${category.name}" into "${into.name}"`
    await journal(tx, { kind: 'category.merge', summary, by, now })
    await touch(tx, ['lists', 'settings'])
    return { ok: true }
  })
}

/** Takes a category away; its posts stay, filed under their other categories or under none. */
export function deleteCategory({ id, by, now }: Input): Promise<CategoryRemoved> {
  return db.$transaction(async (tx): Promise<CategoryRemoved> => {
    if (!mayManageTaxonomy(by)) return { ok: false, reason: 'forbidden' }
    const category = await tx.category.findUnique({ where: { id }, include: { children: true } })
    if (!category) return { ok: false, reason: 'not-found' }
    if (category.children.length > 0) return { ok: false, reason: 'has-children' }
    await tx.category.delete({ where: { id } })
    const summary = `Deleted the category "${category.name}"`
    await journal(tx, { kind: 'category.delete', summary, by, now })
    await touch(tx, ['lists', 'settings'])
    return { ok: true }
  })
}
