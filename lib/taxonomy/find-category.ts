import { type Db, db } from '#lib/db/client.ts'

export type FoundCategory = {
  name: string
  path: string
  description: string
  /** From the root of the tree down, without the category itself. */
  ancestors: { name: string; path: string }[]
  children: { name: string; path: string }[]
}

/** The category at a path of slugs ("back/lower"), with its place in the tree. Upper case finds it too. */
export async function findCategory(
  path: string,
  { from = db }: { from?: Db } = {},
): Promise<FoundCategory | null> {
  const category = await from.category.findFirst({
    where: { path: { in: [path, path.toLowerCase()] } },
    select: {
      name: true,
      path: true,
      description: true,
      children: {
        select: { name: true, path: true },
        orderBy: [{ position: 'asc' }, { name: 'asc' }],
      },
    },
  })
  if (!category) return null
  const ancestors = await listCategoryTrail(category.path, { from })
  return { ...category, ancestors: ancestors.slice(0, -1) }
}

/** The categories from the root of the tree down to the one at `path`, itself included. */
export async function listCategoryTrail(
  path: string,
  { from = db }: { from?: Db } = {},
): Promise<{ name: string; path: string }[]> {
  const steps = path.split('/')
  const rows = await from.category.findMany({
    where: { path: { in: steps.map((_, index) => steps.slice(0, index + 1).join('/')) } },
    select: { name: true, path: true },
  })
  return rows.sort((a, b) => a.path.length - b.path.length)
}
