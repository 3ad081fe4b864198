import { type Db, db } from '#lib/db/client.ts'
import { linkSelect } from '#lib/posts/published-post.ts'
import { publishedWhere } from '#lib/posts/visible.ts'
import type { ThreadRules } from './thread.ts'
import { defaultPage, listRoots, pagesOf } from './thread-pages.ts'

type Options = { settings: ThreadRules; now: Date; from?: Db }

/**
 * Where an approved comment stands: its post, and the page of the thread; `page` is null where the post itself shows it. Null for a comment
 * that readers cannot see.
 */
export async function findPlace(id: bigint, { settings, now, from = db }: Options) {
  const comment = await from.comment.findFirst({
    where: {
      id,
      status: 'APPROVED',
      post: { AND: [publishedWhere(now), { visibility: { not: 'PRIVATE' } }] },
    },
    select: { id: true, rootId: true, post: { select: linkSelect } },
  })
  if (!comment) return null
  const { post } = comment
  if (!settings.pageComments) return { post, page: null }
  const roots = await listRoots(post.id, settings, from)
  const root = settings.threadComments ? comment.rootId : comment.id
  const position = roots.findIndex((one) => one.id === root)
  const page = Math.floor(position / settings.commentsPerPage) + 1
  const home = defaultPage(pagesOf(roots.length, settings), settings)
  const isPinned = roots[position]?.pinned ?? false
  return { post, page: isPinned || page === home ? null : page }
}
