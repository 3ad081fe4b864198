import { type Db, db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import type { Actor } from '#lib/people/actor.ts'
import { mayReadPrivatePost } from '#lib/posts/may.ts'
import { linkSelect } from '#lib/posts/published-post.ts'
import { isUnlocked } from '#lib/posts/unlock.ts'
import { publishedWhere } from '#lib/posts/visible.ts'

const select = {
  ...linkSelect,
  authorId: true,
  visibility: true,
  passwordHash: true,
  commentsOpen: true,
  commentsCloseAt: true,
  holdComments: true,
} as const

type Asking = {
  by: Actor | null
  /** The cookie that opens this post, where it asks for a password. */
  unlockKey: string | undefined
  now: Date
}

/** The post that a reply is for, as far as whoever asks may read it; null where it does not exist for them. */
export async function findOpenPost(id: bigint, { by, unlockKey, now }: Asking, from: Db = db) {
  const post = await from.post.findFirst({ where: { AND: [{ id }, publishedWhere(now)] }, select })
  if (!post) return null
  if (post.visibility === 'PRIVATE' && !mayReadPrivatePost(by, post)) return null
  const { passwordHash, ...open } = post
  const locked = { id, passwordHash }
  if (post.visibility === 'PASSWORD' && !isUnlocked(locked, unlockKey, env().AUTH_SECRET ?? '')) {
    return null
  }
  return open
}

export type OpenPost = NonNullable<Awaited<ReturnType<typeof findOpenPost>>>
