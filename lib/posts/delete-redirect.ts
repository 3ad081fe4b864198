import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { mayManageRedirects } from './may.ts'

/** Takes a redirect away: its address leads nowhere from now on. */
export function deleteRedirect(input: {
  id: bigint
  by: Actor
  now: Date
}): Promise<{ ok: true } | { ok: false; reason: 'forbidden' | 'not-found' }> {
  const { id, by, now } = input
  return db.$transaction(async (tx) => {
    if (!mayManageRedirects(by)) return { ok: false, reason: 'forbidden' }
    const redirect = await tx.redirect.findUnique({ where: { id } })
    if (!redirect) return { ok: false, reason: 'not-found' }
    await tx.redirect.delete({ where: { id } })
    const { fromPath, toUrl, postId } = redirect
    const data = { fromPath, toUrl, postId: postId === null ? null : String(postId) }
    const summary = `Deleted the redirect from "${fromPath}"`
    await journal(tx, { kind: 'redirect.delete', summary, data, by, now })
    return { ok: true }
  })
}
