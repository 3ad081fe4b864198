import { type Db, db } from '#lib/db/client.ts'
import { visibleWhere } from './visible.ts'

/** The readable pages above a page of the tree, from the top down. `path` is the page's own. */
export async function findAncestors(
  path: string,
  { now, from = db }: { now: Date; from?: Db },
): Promise<{ title: string; path: string }[]> {
  const steps = path.split('/')
  const above = steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'))
  if (above.length === 0) return []
  const pages = await from.post.findMany({
    where: { ...visibleWhere(now), type: 'PAGE', path: { in: above } },
    select: { title: true, path: true },
  })
  return pages
    .map(({ title, path }) => ({ title, path: path ?? '' }))
    .sort((a, b) => a.path.length - b.path.length)
}
