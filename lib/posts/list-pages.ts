import { type Db, db } from '#lib/db/client.ts'
import { visibleWhere } from './visible.ts'

/** Published pages just below one page of the tree, or at its top, in menu order. */
export async function listPages(
  parentId: bigint | null,
  { now, limit = 100, from = db }: { now: Date; limit?: number; from?: Db },
): Promise<{ title: string; path: string }[]> {
  const pages = await from.post.findMany({
    where: { ...visibleWhere(now), type: 'PAGE', parentId },
    select: { title: true, path: true },
    orderBy: [{ menuOrder: 'asc' }, { title: 'asc' }, { id: 'asc' }],
    take: limit,
  })
  return pages.map(({ title, path }) => ({ title, path: path ?? '' }))
}
