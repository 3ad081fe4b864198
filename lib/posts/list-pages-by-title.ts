import { type Db, db } from '../db/client.ts'
import { visibleWhere } from './visible.ts'

/** More pages than this make no usable list to choose from. */
const MOST = 500

/** Every published page wherever it stands in the tree, to choose one from. */
export function listPagesByTitle(
  now: Date,
  from: Db = db,
): Promise<{ id: bigint; title: string }[]> {
  return from.post.findMany({
    where: { ...visibleWhere(now), type: 'PAGE' },
    select: { id: true, title: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
}
