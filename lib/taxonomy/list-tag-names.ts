import { type Db, db } from '../db/client.ts'

/** More than this are not offered while typing; a tag beyond them is found by its name all the same. */
const MOST = 2_000

/** The names of the tags that are used most, to choose from. */
export async function listTagNames(from: Db = db): Promise<string[]> {
  const tags = await from.tag.findMany({
    select: { name: true },
    orderBy: [{ posts: { _count: 'desc' } }, { name: 'asc' }],
    take: MOST,
  })
  return tags.map(({ name }) => name)
}
