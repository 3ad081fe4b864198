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
  return category && { ...category, ancestors: await findAbove(category.path, from) }
}

async function findAbove(path: string, from: Db) {
  const steps = path.split('/')
  const above = steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'))
  const rows = await from.category.findMany({
    where: { path: { in: above } },
    select: { name: true, path: true },
  })
  return rows.sort((a, b) => a.path.length - b.path.length)
}
