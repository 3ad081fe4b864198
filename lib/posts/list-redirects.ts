import { type Db, db } from '../db/client.ts'
import type { RedirectKind } from '../db/generated/enums.ts'
import { getSettings } from '../settings/get.ts'
import { postPath } from './permalink.ts'
import { publishedSelect } from './published-post.ts'

export type ListedRedirect = {
  id: bigint
  fromPath: string
  /** Where it leads today; null where its post cannot be read. */
  to: string | null
  kind: RedirectKind
  permanent: boolean
  createdAt: Date
}

type Options = {
  /** A part of the old address. */
  q?: string
  after?: bigint | undefined
  limit?: number
  from?: Db
}

/** Redirects, newest first, page by page. */
export async function listRedirects({ q = '', after, limit = 50, from = db }: Options): Promise<{
  redirects: ListedRedirect[]
  next: string | null
}> {
  const rows = await from.redirect.findMany({
    where: {
      ...(q && { fromPath: { contains: q.toLowerCase().replace(/^\/+/, '') } }),
      ...(after && { id: { lt: after } }),
    },
    include: { post: { select: { ...publishedSelect, status: true } } },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { permalinkStructure, timezone } = await getSettings(from)
  const redirects = rows.slice(0, limit).map(({ post, postId: _, toUrl, ...row }) => {
    const isShown = post?.status === 'PUBLISHED' || post?.status === 'SCHEDULED'
    return { ...row, to: toUrl ?? (isShown ? postPath(post, permalinkStructure, timezone) : null) }
  })
  return { redirects, next: rows.length > limit ? String(redirects.at(-1)?.id) : null }
}
