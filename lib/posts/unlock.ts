import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Db, db } from '#lib/db/client.ts'
import { clearCount, countUp } from '#lib/db/rate-limit.ts'
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

/** A password is typed wrong three times; whoever needs more is guessing. One address, one post. */
const ATTEMPTS = { limit: 10, windowSeconds: 15 * 60 }

type Attempt = {
  postId: bigint
  password: string
  /** Whose attempts are counted. */
  ip: string
  secret: string
  now: Date
}

export type Unlocked =
  | { ok: true; key: string }
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'too-many'; retryAfterSeconds: number }

/**
 * Tries a password on a protected post. Attempts are counted by post and address before the password is looked at, and forgotten
 * when it is right.
 * @returns the value for its cookie, or why it stays shut: an unknown post and a wrong password are not told apart
 */
export async function unlock(
  { postId, password, ip, secret, now }: Attempt,
  { from = db }: { from?: Db } = {},
): Promise<Unlocked> {
  const attempts = `unlock:${postId}:${ip}`
  const allowance = await countUp({ key: attempts, ...ATTEMPTS, now }, from)
  if (!allowance.ok)
    return { ok: false, reason: 'too-many', retryAfterSeconds: allowance.retryAfterSeconds }
  const post = await from.post.findFirst({
    where: { ...publishedWhere(now), id: postId, visibility: 'PASSWORD' },
    select: { id: true, passwordHash: true },
  })
  // Without a post the work is the same, so that nobody learns which ids are protected.
  const right = await verifyPassword(password, post?.passwordHash ?? null)
  if (!post || !right) return { ok: false, reason: 'wrong' }
  await clearCount(attempts)
  return { ok: true, key: unlockKey(post, secret) }
}
