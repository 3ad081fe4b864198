import { type Db, db } from '#lib/db/client.ts'
import type { Actor } from '#lib/people/actor.ts'
import { mayReadPrivatePost } from '#lib/posts/may.ts'
import { publishedSelect } from '#lib/posts/published-post.ts'
import { publishedWhere } from '#lib/posts/visible.ts'

const select = {
  ...publishedSelect,
  authorId: true,
  visibility: true,
  commentsOpen: true,
  commentsCloseAt: true,
  holdComments: true,
} as const

type Asking = {
  by: Actor | null
  /** Whether the visitor has given this post's password. */
  unlocked: boolean
  now: Date
}

/** The post that a reply is for, as far as whoever asks may read it; null where it does not exist for them. */
export async function findOpenPost(id: bigint, { by, unlocked, now }: Asking, from: Db = db) {
  const post = await from.post.findFirst({ where: { AND: [{ id }, publishedWhere(now)] }, select })
  if (!post) return null
  if (post.visibility === 'PRIVATE' && !mayReadPrivatePost(by, post)) return null
  if (post.visibility === 'PASSWORD' && !unlocked) return null
  return post
}

export type OpenPost = NonNullable<Awaited<ReturnType<typeof findOpenPost>>>
