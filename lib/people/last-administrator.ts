import type { Tx } from '../db/client.ts'

/**
 * True when nobody but this person could still administer the site. Administrators who never chose a password do not count.
 * The rows stay locked until the transaction ends, so that two administrators cannot demote each other at once.
 */
export async function isLastAdministrator(tx: Tx, id: bigint): Promise<boolean> {
  const able = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT id FROM people
    WHERE role = 'ADMINISTRATOR' AND deactivated_at IS NULL AND password_hash IS NOT NULL
    ORDER BY id FOR UPDATE`
  return able.length === 1 && able[0]?.id === id
}
