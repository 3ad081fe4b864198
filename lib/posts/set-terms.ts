import type { Tx } from '../db/client.ts'
import { slugify } from '../slug.ts'
import type { PostFields } from './fields.ts'

type Terms = Pick<PostFields, 'categoryIds' | 'primaryCategoryId' | 'tags'>

/** Files a post under exactly these categories and tags; tags that are not there yet are made. */
export async function setTerms(tx: Tx, postId: bigint, terms: Terms): Promise<void> {
  await setCategories(tx, postId, terms)
  await setTags(tx, postId, terms.tags)
}

async function setCategories(tx: Tx, postId: bigint, terms: Terms) {
  const wanted = terms.categoryIds.map(BigInt)
  const known = await tx.category.findMany({ where: { id: { in: wanted } }, select: { id: true } })
  const primary = known.find(({ id }) => String(id) === terms.primaryCategoryId) ?? known[0]
  // Emptied first: only one row of a post may be the primary one at any moment.
  await tx.postCategory.deleteMany({ where: { postId } })
  await tx.postCategory.createMany({
    data: known.map(({ id }) => ({ postId, categoryId: id, primary: id === primary?.id })),
  })
}

async function setTags(tx: Tx, postId: bigint, names: string[]) {
  const wanted = new Map(names.map((name) => [slugify(name), name]))
  wanted.delete('')
  const slugs = [...wanted.keys()].sort()
  // In one order everywhere, so that two posts that bring the same new tags wait for each other and never for ever.
  await tx.tag.createMany({
    data: slugs.map((slug) => ({ slug, name: wanted.get(slug) ?? slug })),
    skipDuplicates: true,
  })
  const tags = await tx.tag.findMany({ where: { slug: { in: slugs } }, select: { id: true } })
  const ids = tags.map(({ id }) => id)
  await tx.postTag.deleteMany({ where: { postId, tagId: { notIn: ids } } })
  await tx.postTag.createMany({
    data: ids.map((tagId) => ({ postId, tagId })),
    skipDuplicates: true,
  })
}
