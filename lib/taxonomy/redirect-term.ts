import type { Tx } from '../db/client.ts'

/**
 * Lets the address of a category that moved lead to its new one. What led to the old one leads on directly, and a redirect away from the
 * new one ends, so that there are neither chains nor loops.
 */
export async function redirectCategory(
  tx: Tx,
  { from, to, now }: { from: string; to: string; now: Date },
): Promise<void> {
  await redirectTerm(tx, { from: `category/${from}`, to: `category/${to}`, now })
}

/** The same for a tag. */
export async function redirectTag(
  tx: Tx,
  { from, to, now }: { from: string; to: string; now: Date },
): Promise<void> {
  await redirectTerm(tx, { from: `tag/${from}`, to: `tag/${to}`, now })
}

async function redirectTerm(tx: Tx, { from, to, now }: { from: string; to: string; now: Date }) {
  const toUrl = `/${to.split('/').map(encodeURIComponent).join('/')}`
  const oldUrl = `/${from.split('/').map(encodeURIComponent).join('/')}`
  await tx.redirect.deleteMany({ where: { fromPath: to.toLowerCase() } })
  await tx.redirect.updateMany({ where: { toUrl: oldUrl }, data: { toUrl } })
  await tx.redirect.upsert({
    where: { fromPath: from.toLowerCase() },
    create: { fromPath: from.toLowerCase(), toUrl, kind: 'MOVE', createdAt: now },
    update: { toUrl, postId: null, kind: 'MOVE', permanent: true },
  })
}
