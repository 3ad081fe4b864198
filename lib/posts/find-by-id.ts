import { type Db, db } from '#lib/db/client.ts'
import { type Addressed, postPath } from './permalink.ts'
import { linkSelect } from './published-post.ts'
import { publishedWhere, visibleWhere } from './visible.ts'

type Options = { now: Date; structure?: string; timeZone?: string; from?: Db }

/** Where the post or page with this id can be read today, or null. Serves WordPress's `?p=` and `?page_id=`. */
export async function findPathById(id: bigint, options: Options): Promise<string | null> {
  const { now, structure, timeZone, from = db } = options
  const post: Addressed | null = await from.post.findFirst({
    where: { AND: [{ id, visibility: { not: 'PRIVATE' } }, publishedWhere(now)] },
    select: linkSelect,
  })
  return post && postPath(post, structure, timeZone)
}

/** Where an imported address of the form `?p=12` leads today, or null. Its ids are those of the site it came from. */
export async function findPathByOldQuery(query: string, options: Options): Promise<string | null> {
  const redirect = await (options.from ?? db).redirect.findUnique({
    where: { fromPath: query.toLowerCase() },
    select: { toUrl: true, postId: true },
  })
  if (redirect?.postId) return findPathById(redirect.postId, options)
  return redirect?.toUrl ?? null
}

/** The title of a post or page that everybody may read; null for any other. */
export async function findPublicTitle(
  id: bigint,
  { now, from = db }: { now: Date; from?: Db },
): Promise<string | null> {
  const post = await from.post.findFirst({
    where: { ...visibleWhere(now), id },
    select: { title: true },
  })
  return post?.title ?? null
}
