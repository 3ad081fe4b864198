import type { Tx } from '../db/client.ts'
import { addressOf } from './redirect.ts'

type Move = {
  /** Decoded, without slashes at its ends: `category/back-pain`. */
  from: string
  to: string
  now: Date
}

/**
 * Lets the address of an archive that moved lead to its new one. What led to the old one leads on directly, and a redirect away from the
 * new one ends, so that there are neither chains nor loops.
 */
export async function redirectArchive(tx: Tx, { from, to, now }: Move): Promise<void> {
  const toUrl = addressOf(to)
  await tx.redirect.deleteMany({ where: { fromPath: to.toLowerCase() } })
  await tx.redirect.updateMany({ where: { toUrl: addressOf(from) }, data: { toUrl } })
  await tx.redirect.upsert({
    where: { fromPath: from.toLowerCase() },
    create: { fromPath: from.toLowerCase(), toUrl, kind: 'MOVE', createdAt: now },
    update: { toUrl, postId: null, kind: 'MOVE', permanent: true },
  })
}
