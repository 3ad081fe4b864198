import type { Tx } from '../db/client.ts'
import type { RedirectKind } from '../db/generated/enums.ts'

type Old = { postId: bigint; path: string; kind: RedirectKind; now: Date }

/**
 * Lets an address that a post had lead to wherever the post is, today and after every later move: no chains, no loops.
 * @param path as in a link ("/old-slug"), or decoded without slashes
 */
export async function rememberAddress(tx: Tx, { postId, path, kind, now }: Old): Promise<void> {
  const fromPath = redirectKey(path)
  if (!fromPath) return
  const leads = { postId, toUrl: null, kind, permanent: true }
  await tx.redirect.upsert({
    where: { fromPath },
    create: { fromPath, ...leads, createdAt: now },
    update: leads,
  })
  // Somebody may have set a redirect to it by hand: that one follows the post from now on, too.
  const toUrl = addressOf(fromPath)
  await tx.redirect.updateMany({ where: { toUrl }, data: { postId, toUrl: null } })
}

/** An address that is in use again no longer leads elsewhere. */
export async function takeBackAddress(tx: Tx, path: string): Promise<void> {
  await tx.redirect.deleteMany({ where: { fromPath: redirectKey(path) } })
}

/** An address as redirects are found by it: decoded, lower case, without slashes at its ends. */
export function redirectKey(path: string): string {
  return decoded(path)
    .replace(/^\/+|\/+$/g, '')
    .toLowerCase()
}

/** The address that a redirect is found by, as a link. */
export function addressOf(key: string): string {
  return `/${key.split('/').map(encodeURIComponent).join('/')}`
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
