import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { mayEditPost } from './may.ts'

/** WordPress's window (wp_check_post_lock): the editor renews it well before. */
const SECONDS = 150

export type Lock =
  | { ok: true }
  | { ok: false; reason: 'not-found' }
  | { ok: false; reason: 'locked'; by: string }

/**
 * Says "I am writing here" for the next two and a half minutes. Somebody else's lock is refused with their name, unless it is taken
 * over. It only warns: what keeps words safe is the version that every save names. A post that `by` may not change is not found.
 */
export async function lockPost(input: {
  id: bigint
  by: Actor
  takeOver?: boolean
  now: Date
}): Promise<Lock> {
  const { id, by, takeOver = false, now } = input
  const post = await db.post.findUnique({
    where: { id },
    select: { type: true, status: true, authorId: true },
  })
  if (!post || !mayEditPost(by, post)) return { ok: false, reason: 'not-found' }
  const until = new Date(now.getTime() + SECONDS * 1_000)
  // Raw, because a lock is not a change of the post: Prisma would set `updated_at`.
  const count = await db.$executeRaw`
    UPDATE posts SET locked_by_id = ${by.id}, locked_until = ${until}
    WHERE id = ${id} AND (${takeOver} OR locked_by_id = ${by.id} OR locked_until IS NULL OR locked_until <= ${now})`
  if (count > 0) return { ok: true }
  const holder = await db.person.findFirst({
    where: { lockedPosts: { some: { id } } },
    select: { name: true },
  })
  return { ok: false, reason: 'locked', by: holder?.name ?? 'Somebody' }
}

/** Gives one's own lock back when the editor closes. */
export async function unlockPost({ id, by }: { id: bigint; by: Actor }): Promise<void> {
  await db.$executeRaw`
    UPDATE posts SET locked_by_id = NULL, locked_until = NULL WHERE id = ${id} AND locked_by_id = ${by.id}`
}
