import { notFound } from 'next/navigation'

/** An id from an address. What cannot be one is not found. */
export function readId(text: string): bigint {
  if (!/^\d{1,18}$/.test(text)) notFound()
  return BigInt(text)
}
