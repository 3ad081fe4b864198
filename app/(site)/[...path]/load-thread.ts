import { whyClosed } from '#lib/comments/open.ts'
import { inReaderOrder, type ReaderOrder, readOrder } from '#lib/comments/reader-order.ts'
import { listThread, type Thread, type ThreadRules } from '#lib/comments/thread.ts'
import type { OpenedPost } from '#lib/posts/find-by-path.ts'
import { loadSite } from '../load-site.ts'

export type LoadedThread = Thread & {
  order: { current: ReaderOrder | null; asked: boolean }
  /** Why nobody can answer, or null where people can. */
  closed: string | null
}

type Asked = { page: number | null; order: string | string[] | undefined }

/** The page of a post's conversation that an address asks for; null where there is none. */
export async function loadThread(post: OpenedPost, asked: Asked): Promise<LoadedThread | null> {
  const { settings, now } = await loadSite()
  const closed = whyClosed(post, settings, now)
  const order = readOrder(asked.order)
  const rules = inReaderOrder(settings, order)
  const thread = await listThread({
    post,
    settings: rules,
    page: asked.page,
    open: closed === null,
  })
  return (
    thread && {
      ...thread,
      closed,
      order: { current: order ?? orderOf(thread, settings), asked: order !== null },
    }
  )
}

/** WordPress's default, the last page in the order of the conversation, is neither of the two. */
function orderOf(
  { pages, defaultPage }: Thread,
  { commentOrder }: ThreadRules,
): ReaderOrder | null {
  if (commentOrder === 'asc' && defaultPage === 1) return 'oldest'
  return commentOrder === 'desc' && defaultPage === pages ? 'newest' : null
}
