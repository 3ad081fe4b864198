import { type Db, db } from '../db/client.ts'

/** Everybody in whose name a post can stand, by name. */
export function listWriters(from: Db = db): Promise<{ id: bigint; name: string }[]> {
  return from.person.findMany({
    where: { role: { not: null }, deactivatedAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}
