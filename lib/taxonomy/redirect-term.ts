import type { Tx } from '../db/client.ts'
import { redirectArchive } from '../posts/redirect-archive.ts'

type Move = { from: string; to: string; now: Date }

/** Lets the address of a category that moved lead to its new one. */
export function redirectCategory(tx: Tx, { from, to, now }: Move): Promise<void> {
  return redirectArchive(tx, { from: `category/${from}`, to: `category/${to}`, now })
}

/** The same for a tag. */
export function redirectTag(tx: Tx, { from, to, now }: Move): Promise<void> {
  return redirectArchive(tx, { from: `tag/${from}`, to: `tag/${to}`, now })
}
