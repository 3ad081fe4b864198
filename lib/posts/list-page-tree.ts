import { type Db, db } from '../db/client.ts'
import type { PostStatus } from '../db/generated/enums.ts'
import { inTreeOrder } from '../tree-order.ts'

export type TreePage = {
  id: bigint
  parentId: bigint | null
  title: string
  path: string | null
  status: PostStatus
  menuOrder: number
  updatedAt: Date
  /** Approved ones. */
  comments: number
  depth: number
}

/** Every page that is not in the trash, in the order of the tree. A page whose parent is in the trash stands at the top. */
export async function listPageTree(from: Db = db): Promise<TreePage[]> {
  const pages = await from.post.findMany({
    where: { type: 'PAGE', status: { not: 'TRASH' } },
    select: {
      id: true,
      parentId: true,
      title: true,
      path: true,
      status: true,
      menuOrder: true,
      updatedAt: true,
      commentCount: { select: { approved: true } },
    },
    orderBy: [{ menuOrder: 'asc' }, { title: 'asc' }, { id: 'asc' }],
  })
  return inTreeOrder(
    pages.map(({ commentCount, ...page }) => ({ ...page, comments: commentCount?.approved ?? 0 })),
  )
}
