import { type Db, db } from '../db/client.ts'
import { inTreeOrder } from '../tree-order.ts'

export type ListedCategory = {
  id: bigint
  parentId: bigint | null
  name: string
  slug: string
  path: string
  description: string
  position: number
  /** Posts filed under it, in whatever state. */
  posts: number
  depth: number
}

/** Every category in the order of the tree. */
export async function listCategories(from: Db = db): Promise<ListedCategory[]> {
  const rows = await from.category.findMany({
    select: {
      id: true,
      parentId: true,
      name: true,
      slug: true,
      path: true,
      description: true,
      position: true,
      _count: { select: { posts: true } },
    },
    orderBy: [{ position: 'asc' }, { name: 'asc' }, { id: 'asc' }],
  })
  return inTreeOrder(rows.map(({ _count, ...row }) => ({ ...row, posts: _count.posts })))
}
