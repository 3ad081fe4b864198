import { type Db, db } from '#lib/db/client.ts'
import type { CommentStatus } from '#lib/db/generated/enums.ts'
import { type PublishedPost, publishedSelect } from '#lib/posts/published-post.ts'
import { publishedWhere } from '#lib/posts/visible.ts'

export type OwnListed = {
  id: bigint
  status: CommentStatus
  text: string
  createdAt: Date
  withdrawnAt: Date | null
  post: PublishedPost
}

type Options = { now: Date; from?: Db }

/** Comments that a browser has sent, newest first, as far as their posts can be read. The caller has checked the cookie. */
export async function listOwn(
  ids: readonly bigint[],
  { now, from = db }: Options,
): Promise<OwnListed[]> {
  return from.comment.findMany({
    where: { id: { in: [...ids] }, post: publishedWhere(now) },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      status: true,
      text: true,
      createdAt: true,
      withdrawnAt: true,
      post: { select: publishedSelect },
    },
  })
}
