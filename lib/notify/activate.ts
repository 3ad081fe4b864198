import type { Tx } from '../db/client.ts'

/** Confirms a subscription. One to a whole thread does not end with the comment that it was asked for with. */
export async function activate(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.subscription.updateMany({
    where: { id, OR: [{ confirmedAt: null }, { unsubscribedAt: { not: null } }] },
    data: { confirmedAt: now, unsubscribedAt: null },
  })
  await tx.subscription.updateMany({ where: { id, scope: 'THREAD' }, data: { commentId: null } })
}
