import { isKeyedHash, keyedHash } from './keyed-hash.ts'

/** The private part of a receipt's address: names a comment, and cannot be guessed. */
export function receiptToken(commentId: bigint): string {
  return `${commentId}-${keyedHash('receipt', String(commentId))}`
}

/** The comment that a receipt's address is for, or null when nobody was given such an address. */
export function readReceiptToken(token: string): bigint | null {
  const [, id = '', signature = ''] = /^(\d{1,18})-([\w-]{43})$/.exec(token) ?? []
  return id && isKeyedHash(signature, 'receipt', id) ? BigInt(id) : null
}
