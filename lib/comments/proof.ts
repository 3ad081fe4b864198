import { isKeyedHash, keyedHash } from './keyed-hash.ts'

export const PROOF_COOKIE = 'backtalk-writer'
/** WordPress's commenter cookie lasts as long. */
export const PROOF_SECONDS = 365 * 24 * 60 * 60

/** Enough to hold an approved one, few enough for a cookie. */
const REMEMBERED = 20

/**
 * The cookie that proves who wrote: the comments sent from this browser, signed. A typed e-mail proves nothing, and neither does a cookie
 * that is handed out for typing one: only having written a comment that was approved does.
 */
export function writeProof(comments: readonly bigint[]): string {
  const ids = comments.slice(-REMEMBERED).join('-')
  return `${ids}.${keyedHash('proof', ids)}`
}

/** The comments that a browser has written, oldest first; none for a cookie that was not made here. */
export function readProof(cookie: string | undefined): bigint[] {
  const [ids = '', signature = ''] = cookie?.split('.') ?? []
  if (!/^\d{1,18}(?:-\d{1,18})*$/.test(ids) || !isKeyedHash(signature, 'proof', ids)) return []
  return ids.split('-').map(BigInt)
}
