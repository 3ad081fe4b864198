import { db } from '../db/client.ts'

/** Nobody answers a mail that is older. */
const DAYS = 30
/** At a time, so that no transaction is long. */
const BATCH = 500

/**
 * Forgets what was never confirmed: somebody typed an address, and its owner did not answer. An address that nothing else hangs on goes
 * with it. What waits for a held comment stays. Returns how many.
 */
export async function removeUnconfirmed({ now }: { now: Date }): Promise<number> {
  const until = new Date(now.getTime() - DAYS * 86_400_000)
  let total = 0
  for (;;) {
    const removed = await removeBatch(until)
    total += removed
    if (removed < BATCH) return total
  }
}

async function removeBatch(until: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    const old = await tx.subscription.findMany({
      where: {
        confirmedAt: null,
        createdAt: { lt: until },
        OR: [{ commentId: null }, { comment: { status: { not: 'PENDING' } } }],
      },
      orderBy: { createdAt: 'asc' },
      take: BATCH,
      select: { id: true, commenterId: true },
    })
    await tx.subscription.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } })
    await tx.commenter.deleteMany({
      where: {
        id: { in: old.map(({ commenterId }) => commenterId) },
        confirmedAt: null,
        comments: { none: {} },
        notes: { none: {} },
        subscriptions: { none: {} },
      },
    })
    return old.length
  })
}
