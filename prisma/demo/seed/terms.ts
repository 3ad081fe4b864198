import type { Tx } from '#lib/db/client.ts'
import { slugify } from '#lib/slug.ts'
import { categories } from '../categories.ts'
import { tags } from '../tags.ts'
import { DEMO, firstFree, type Ids, known } from './mark.ts'

/** The category tree; a category's address is its parent's and its own word. */
export async function seedCategories(tx: Tx, now: Date): Promise<{ ids: Ids; created: number }> {
  const found = await tx.category.findMany({ where: { legacySource: DEMO } })
  const placed = new Map(found.map(({ id, path, legacyId }) => [legacyId ?? '', { id, path }]))
  let created = 0
  for (const [position, { key, name, description = '', parent }] of categories.entries()) {
    if (placed.has(key)) continue
    const above = parent === undefined ? null : known(placed, parent)
    const below = (slug: string) => (above ? `${above.path}/${slug}` : slug)
    const slug = await firstFree(slugify(name), (slug) =>
      tx.category.findUnique({ where: { path: below(slug) } }),
    )
    const category = await tx.category.create({
      data: {
        name,
        slug,
        path: below(slug),
        parentId: above?.id ?? null,
        description,
        position,
        legacySource: DEMO,
        legacyId: key,
        createdAt: now,
      },
    })
    placed.set(key, category)
    created++
  }
  return { ids: new Map([...placed].map(([key, { id }]) => [key, id])), created }
}

export async function seedTags(tx: Tx, now: Date): Promise<{ ids: Ids; created: number }> {
  const found = await tx.tag.findMany({ where: { legacySource: DEMO } })
  const ids: Ids = new Map(found.map(({ id, legacyId }) => [legacyId ?? '', id]))
  const missing = tags.filter(({ key }) => !ids.has(key))
  for (const { key, name } of missing) {
    const slug = await firstFree(slugify(name), (slug) => tx.tag.findUnique({ where: { slug } }))
    const tag = await tx.tag.create({
      data: { name, slug, legacySource: DEMO, legacyId: key, createdAt: now },
    })
    ids.set(key, tag.id)
  }
  return { ids, created: missing.length }
}
