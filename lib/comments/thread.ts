import { type Db, db } from '#lib/db/client.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { type PublicComment, publicSelect } from './public-comment.ts'
import { defaultPage, listRoots, numberRoots, pagesOf } from './thread-pages.ts'
import { grow, type ThreadComment } from './thread-tree.ts'

export type ThreadRules = Pick<
  Settings,
  | 'threadComments'
  | 'threadDepth'
  | 'pageComments'
  | 'commentsPerPage'
  | 'defaultCommentsPage'
  | 'commentOrder'
  | 'showAvatars'
>

type Options = {
  post: { id: bigint; authorId: bigint }
  settings: ThreadRules
  /** Null: the page that stands on the post itself, by the owner's choice the newest or the oldest. */
  page: number | null
  /** Whether people can reply here. */
  open: boolean
  from?: Db
}

export type Thread = {
  comments: ThreadComment[]
  page: number
  pages: number
  /** The page that needs no address of its own. */
  defaultPage: number
}

/**
 * One page of the conversation under a post, as readers may see it: approved comments, and in place of a removed one with approved
 * answers its empty stone. Pages count top-level comments, oldest first whatever the order on the page, so that a comment's page and number
 * stay what they are; only a pinned one leaves its place, under its number, for the top of the page that stands on the post itself.
 * Null for a page that does not exist.
 */
export async function listThread({
  post,
  settings,
  open,
  from = db,
  ...asked
}: Options): Promise<Thread | null> {
  const roots = await listRoots(post.id, settings, from)
  const pages = pagesOf(roots.length, settings)
  const home = defaultPage(pages, settings)
  const page = asked.page ?? home
  if (page < 1 || page > pages) return null

  const size = settings.pageComments ? settings.commentsPerPage : roots.length
  const start = (page - 1) * size
  const pinned = page === home ? roots.filter((root) => root.pinned) : []
  const shown = [...pinned, ...roots.slice(start, start + size).filter((root) => !root.pinned)]
  const rows = await fetchThreads(
    post.id,
    shown.map(({ id }) => id),
    settings,
    from,
  )
  const numbers = numberRoots(roots)
  const comments = grow(rows, { settings, open, authorId: post.authorId, numbers })
  if (settings.commentOrder === 'desc') comments.reverse()
  return { comments: pinnedFirst(comments), page, pages, defaultPage: home }
}

/** Pinned ones stand in the order of the conversation, whichever way the others go. */
function pinnedFirst(comments: ThreadComment[]): ThreadComment[] {
  const pinned = comments.filter((comment) => comment.pinned).sort((a, b) => a.number - b.number)
  return [...pinned, ...comments.filter((comment) => !comment.pinned)]
}

/** The approved comments below these top-level ones, and the removed ones above them, each thread in its order. */
async function fetchThreads(postId: bigint, roots: bigint[], settings: ThreadRules, from: Db) {
  const approved: PublicComment[] = await from.comment.findMany({
    where: {
      postId,
      status: 'APPROVED',
      ...(settings.threadComments ? { rootId: { in: roots } } : { id: { in: roots } }),
    },
    select: publicSelect,
    orderBy: settings.threadComments ? { path: 'asc' } : { id: 'asc' },
  })
  if (!settings.threadComments) return { approved, removed: [] }
  const known = new Set(approved.map(({ id }) => id))
  const missing = approved.flatMap(({ path }) => path.filter((id) => !known.has(id)))
  if (missing.length === 0) return { approved, removed: [] }
  const removed = await from.comment.findMany({
    where: { id: { in: [...new Set(missing)] } },
    select: { id: true, path: true, createdAt: true },
  })
  return { approved, removed }
}
