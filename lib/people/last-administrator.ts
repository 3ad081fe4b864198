import type { Tx } from '../db/client.ts'

/** Any number will do, as long as every instance takes the same and nothing else does. */
const ADMINISTRATORS_LOCK = 7384

/**
 * True when nobody but this person could still administer the site. Administrators who never chose a password do not count.
 * Until the transaction ends every other one that asks waits, so that two administrators cannot demote each other at once. The rows are not
 * locked: the journal refers to whoever acts, and two that act on each other would wait for each other.
 */
export async function isLastAdministrator(tx: Tx, id: bigint): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADMINISTRATORS_LOCK}::bigint)`
  const able = await tx.person.findMany({
    where: { role: 'ADMINISTRATOR', deactivatedAt: null, passwordHash: { not: null } },
    select: { id: true },
    take: 2,
  })
  return able.length === 1 && able[0]?.id === id
}
