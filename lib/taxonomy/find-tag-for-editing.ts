import { type Db, db } from '../db/client.ts'

/** A tag by its id, with the others that it could be merged into. */
export async function findTagForEditing(id: bigint, from: Db = db) {
  const tag = await from.tag.findUnique({ where: { id } })
  if (!tag) return null
  const others = await from.tag.findMany({
    where: { id: { not: id } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
    // A list to choose from; nobody reads further.
    take: 2_000,
  })
  return { tag, others }
}
