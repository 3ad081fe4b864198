import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Db, db } from '#lib/db/client.ts'
import { verifyPassword } from '#lib/people/password.ts'
import { publishedWhere } from './visible.ts'

type Locked = { id: bigint; passwordHash: string | null }

/** The cookie that opens one protected post. */
export const unlockCookie = (postId: bigint | string): string => `backtalk-post-${postId}`

/** What the cookie must hold: it stops fitting when the post's password changes. */
export function unlockKey(post: Locked, secret: string): string {
  return createHmac('sha256', secret)
    .update(`post ${post.id} ${post.passwordHash}`)
    .digest('base64url')
}

/** Whether a cookie's value opens the post. */
export function isUnlocked(post: Locked, cookie: string | undefined, secret: string): boolean {
  if (!post.passwordHash || !cookie) return false
  const given = Buffer.from(cookie)
  const right = Buffer.from(unlockKey(post, secret))
  return given.length === right.length && timingSafeEqual(given, right)
}

/**
 * Tries a password on a protected post.
 * @returns the value for its cookie, or null where the post, or the password, is wrong
 */
export async function unlock(
  {
    postId,
    password,
    secret,
    now,
  }: { postId: bigint; password: string; secret: string; now: Date },
  { from = db }: { from?: Db } = {},
): Promise<string | null> {
  const post = await from.post.findFirst({
    where: { ...publishedWhere(now), id: postId, visibility: 'PASSWORD' },
    select: { id: true, passwordHash: true },
  })
  // Without a post the work is the same, so that nobody learns which ids are protected.
  const right = await verifyPassword(password, post?.passwordHash ?? null)
  return post && right ? unlockKey(post, secret) : null
}
