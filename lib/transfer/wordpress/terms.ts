import type { Tx } from '../../db/client.ts'
import { cleanLine } from '../../html/name.ts'
import { slugify } from '../../slug.ts'
import type { Fields, Item } from './read-wxr.ts'
import type { Run } from './run.ts'

/** A category of the export with its place in the tree; WordPress writes parents first. */
export async function importCategory(run: Run, fields: Fields): Promise<void> {
  const legacyId = fields['wp:category_nicename'] ?? ''
  const name = cleanLine(fields['wp:cat_name'] ?? '') || legacyId
  if (legacyId === '') return
  await run.piece({ kind: 'category', legacyId, title: name }, async (tx) => {
    if (await findCategory(tx, run, legacyId)) return { outcome: 'present' }
    const parent = await findCategory(tx, run, fields['wp:category_parent'] ?? '')
    await addCategory(tx, run, { legacyId, name, parent })
    return { outcome: 'new' }
  })
}

export async function importTag(run: Run, fields: Fields): Promise<void> {
  const legacyId = fields['wp:tag_slug'] ?? ''
  const name = cleanLine(fields['wp:tag_name'] ?? '') || legacyId
  if (legacyId === '') return
  await run.piece({ kind: 'tag', legacyId, title: name }, async (tx) => ({
    outcome: (await tagOf(tx, run, legacyId, name)).isNew ? 'new' : 'present',
  }))
}

/** Files a post as the export does; terms that it never declared are made. */
export async function fileUnder(tx: Tx, run: Run, postId: bigint, terms: Item['terms']) {
  const categories = new Set<bigint>()
  const tags = new Set<bigint>()
  for (const { domain, slug, name } of terms) {
    const legacyId = slug || slugify(name)
    const clean = cleanLine(name) || legacyId
    if (legacyId === '') continue
    if (domain === 'category')
      categories.add(
        (await findCategory(tx, run, legacyId))?.id ??
          (await addCategory(tx, run, { legacyId, name: clean, parent: null })),
      )
    if (domain === 'post_tag') tags.add((await tagOf(tx, run, legacyId, clean)).id)
  }
  await tx.postCategory.createMany({
    data: [...categories].map((categoryId, at) => ({ postId, categoryId, primary: at === 0 })),
  })
  await tx.postTag.createMany({ data: [...tags].map((tagId) => ({ postId, tagId })) })
}

type Found = { id: bigint; path: string }

async function findCategory(tx: Tx, { source }: Run, legacyId: string): Promise<Found | null> {
  if (legacyId === '') return null
  return tx.category.findFirst({
    where: { legacySource: source, legacyId },
    select: { id: true, path: true },
  })
}

type NewCategory = { legacyId: string; name: string; parent: Found | null }

async function addCategory(tx: Tx, { source, now }: Run, { legacyId, name, parent }: NewCategory) {
  const slug = slugOf(legacyId, name) || 'category'
  const path = parent ? `${parent.path}/${slug}` : slug
  const mark = { legacySource: source, legacyId }
  const taken = await tx.category.findUnique({
    where: { path },
    select: { id: true, legacyId: true },
  })
  // The owner has it already: it is the same one from now on.
  if (taken?.legacyId === null) {
    await tx.category.update({ where: { id: taken.id }, data: mark })
    return taken.id
  }
  const free = taken ? `${slug}-2` : slug
  const made = await tx.category.create({
    data: {
      ...mark,
      name,
      slug: free,
      path: parent ? `${parent.path}/${free}` : free,
      parentId: parent?.id ?? null,
      createdAt: now,
    },
    select: { id: true },
  })
  return made.id
}

async function tagOf(tx: Tx, { source, now }: Run, legacyId: string, name: string) {
  const slug = slugOf(legacyId, name) || 'tag'
  const found = await tx.tag.findFirst({
    where: { OR: [{ legacySource: source, legacyId }, { slug }] },
    select: { id: true },
  })
  if (found) return { id: found.id, isNew: false }
  const made = await tx.tag.create({
    data: { name, slug, legacySource: source, legacyId, createdAt: now },
    select: { id: true },
  })
  return { id: made.id, isNew: true }
}

/** WordPress writes its words percent-encoded where they are not Latin. */
export function slugOf(encoded: string, otherwise: string): string {
  try {
    return slugify(decodeURIComponent(encoded)) || slugify(otherwise)
  } catch {
    return slugify(encoded) || slugify(otherwise)
  }
}
