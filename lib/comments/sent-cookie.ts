import { isKeyedHash, keyedHash } from './keyed-hash.ts'

export const SENT_COOKIE = 'backtalk-sent'
/** Only where one's own comments are shown: no page of a post depends on it. */
export const SENT_PATH = '/comments'

const REMEMBERED = 5
const LEAST_MINUTES = 15

/**
 * The cookie that leads back to what was sent from this browser a moment ago: an approved comment is on the page, the same for everybody,
 * and so cannot carry its writer's private address. It needs no consent, because it does what was just asked for and is gone with the
 * window in which a comment can be changed; it proves nothing to screening.
 */
export function writeSent(comments: readonly bigint[]): string {
  const ids = [...new Set(comments)].slice(-REMEMBERED).join('-')
  return `${ids}.${keyedHash('sent', ids)}`
}

/** The comments that a browser has just sent, oldest first; none for a cookie that was not made here. */
export function readSent(cookie: string | undefined): bigint[] {
  const [ids = '', signature = ''] = cookie?.split('.') ?? []
  if (!/^\d{1,18}(?:-\d{1,18})*$/.test(ids) || !isKeyedHash(signature, 'sent', ids)) return []
  return ids.split('-').map(BigInt)
}

/** How long it lasts: while its writer may change a comment, and long enough to ask for mails where nobody may. */
export function sentSeconds({ editWindowMinutes }: { editWindowMinutes: number }): number {
  return Math.max(editWindowMinutes, LEAST_MINUTES) * 60
}
