import { db, type Tx } from '../db/client.ts'
import { isUniqueViolation } from '../db/errors.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { slugify } from '../slug.ts'
import { mayManageTaxonomy } from './may.ts'

type Input = {
  name: string
  /** Empty: from the name. */
  slug?: string
  parentId: bigint | null
  description?: string
  by: Actor
  now: Date
}

export type CategoryMade =
  | { ok: true; id: bigint; path: string }
  | { ok: false; reason: 'forbidden' | 'no-name' | 'no-parent' }

/** Adds a category to the tree. A number follows the slug where a brother has it already. */
export async function createCategory(input: Input): Promise<CategoryMade> {
  const { parentId, description = '', by, now } = input
  const name = input.name.trim()
  if (!mayManageTaxonomy(by)) return { ok: false, reason: 'forbidden' }
  if (!name) return { ok: false, reason: 'no-name' }
  const parent = parentId && (await db.category.findUnique({ where: { id: parentId } }))
  if (parentId && !parent) return { ok: false, reason: 'no-parent' }
  const base = slugify(input.slug || name) || 'category'
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    const path = parent ? `${parent.path}/${slug}` : slug
    try {
      return await db.$transaction(async (tx) => {
        const position = await lastPlace(tx, parentId)
        const data = { name, slug, path, parentId, description, position, createdAt: now }
        const { id } = await tx.category.create({ data, select: { id: true } })
        await journal(tx, {
          kind: 'category.create',
          summary: `Added the category "${name}"`,
          by,
          now,
        })
        await touch(tx, ['lists'])
        return { ok: true, id, path }
      })
    } catch (error) {
      if (!isUniqueViolation(error, 'categories_path_key')) throw error
    }
  }
}

/** Behind brothers that somebody put in an order; among the others, which stand by name. */
async function lastPlace(tx: Tx, parentId: bigint | null): Promise<number> {
  const { _max } = await tx.category.aggregate({ where: { parentId }, _max: { position: true } })
  return _max.position ? _max.position + 1 : 0
}
