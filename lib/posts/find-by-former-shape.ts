import { type Db, db } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import { PERMALINK_STRUCTURES } from '#lib/settings/schema.ts'
import { matchPermalink } from './permalink-pattern.ts'

/** An archive that is gone is not the post that happens to have its name. */
const ARCHIVES = /^(category|tag|author)\//

/**
 * The post that an address names in any shape that permalinks can have. Whoever changes their structure keeps every link that way,
 * without a redirect stored for each post.
 * @param readable what the asking person may see
 */
export async function findByFormerShape(
  path: string,
  readable: Prisma.PostWhereInput,
  from: Db = db,
): Promise<bigint | null> {
  if (ARCHIVES.test(path)) return null
  const named = PERMALINK_STRUCTURES.map((structure) => matchPermalink(path, structure))
  const ids = named.flatMap((one) => (one && 'id' in one ? [one.id] : []))
  const slugs = named.flatMap((one) => (one && 'slug' in one ? [one.slug.toLowerCase()] : []))
  const post = await from.post.findFirst({
    where: {
      AND: [readable, { type: 'POST', OR: [{ id: { in: ids } }, { slug: { in: slugs } }] }],
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return post?.id ?? null
}
