import { isKeyedHash, keyedHash } from './keyed-hash.ts'

export const PROOF_COOKIE = 'backtalk-writer'
/** WordPress's commenter cookie lasts as long. */
export const PROOF_SECONDS = 365 * 24 * 60 * 60

/** Enough to hold an approved one, few enough for a cookie. */
const REMEMBERED = 20
/** Few people read the mails of more addresses. */
const ADDRESSES = 5

/** What a browser proves: the comments sent from it, and the commenters whose e-mail address it has confirmed. */
export type Proof = { proven: bigint[]; confirmed: bigint[] }

/**
 * The cookie that proves who wrote: the comments sent from this browser, and the commenters whose confirmation mail was opened in it, signed.
 * A typed e-mail proves nothing, and neither does a cookie that is handed out for typing one: only having written a comment that was
 * approved does, or reading the mails of the address that an approved one was written under.
 */
export function writeProof(proven: readonly bigint[], confirmed: readonly bigint[] = []): string {
  const comments = [...new Set(proven)].slice(-REMEMBERED)
  const commenters = [...new Set(confirmed)].slice(-ADDRESSES)
  const items = [...comments, ...commenters.map((id) => `m${id}`)].join('-')
  return `${items}.${keyedHash('proof', items)}`
}

/** What a cookie proves, oldest first; nothing when it was not made here. */
export function readProof(cookie: string | undefined): Proof {
  const [items = '', signature = ''] = cookie?.split('.') ?? []
  const isOurs =
    /^m?\d{1,18}(?:-m?\d{1,18})*$/.test(items) && isKeyedHash(signature, 'proof', items)
  const all = isOurs ? items.split('-') : []
  const isAddress = (item: string) => item.startsWith('m')
  return {
    proven: all.filter((item) => !isAddress(item)).map(BigInt),
    confirmed: all.filter(isAddress).map((item) => BigInt(item.slice(1))),
  }
}
