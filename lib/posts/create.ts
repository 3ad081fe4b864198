import { db } from '../db/client.ts'
import type { PostType } from '../db/generated/enums.ts'
import type { Actor } from '../people/actor.ts'
import { getSettings } from '../settings/get.ts'
import { mayWritePages, mayWritePosts } from './may.ts'

export type Created = { ok: true; id: bigint; version: number } | { ok: false; reason: 'forbidden' }

/** Begins an empty draft of a post or page by `by`. What is in it comes with the first save. */
export async function createPost(input: {
  type: PostType
  by: Actor
  now: Date
}): Promise<Created> {
  const { type, by, now } = input
  const may = type === 'PAGE' ? mayWritePages(by) : mayWritePosts(by)
  if (!may) return { ok: false, reason: 'forbidden' }
  const settings = await getSettings()
  const data = {
    type,
    authorId: by.id,
    commentsOpen: type === 'POST' && settings.commentsOpenOnNewPosts,
    createdAt: now,
  }
  const post = await db.post.create({ data, select: { id: true, version: true } })
  return { ok: true, ...post }
}
