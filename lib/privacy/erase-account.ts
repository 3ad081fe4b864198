import type { Tx } from '../db/client.ts'

/**
 * Makes an account nobody's: it can never sign in again, and every session ends. The row stays, because posts, decisions and the journal
 * lead to it.
 */
export async function eraseAccount(tx: Tx, id: bigint, now: Date): Promise<void> {
  const { name } = await tx.person.findUniqueOrThrow({ where: { id }, select: { name: true } })
  await tx.oneTimeToken.deleteMany({ where: { personId: id } })
  await tx.apiToken.deleteMany({ where: { personId: id } })
  await tx.savedView.deleteMany({ where: { personId: id } })
  await tx.ban.deleteMany({ where: { personId: id } })
  await tx.person.update({
    where: { id },
    data: {
      name: 'Former member',
      // Domains that end in .invalid never exist (RFC 2606).
      email: `erased-${id}@erased.invalid`,
      slug: `former-member-${id}`,
      role: null,
      passwordHash: null,
      sessionVersion: { increment: 1 },
      bio: '',
      url: null,
      preferences: {},
      lastSignInAt: null,
      legacySource: null,
      legacyId: null,
      deactivatedAt: now,
    },
  })
  // What was done to this account: "Invited Ann as author".
  await tx.$executeRaw`
    UPDATE acts SET summary = replace(summary, ${name}, 'a former member') WHERE kind LIKE 'person.%' AND data->>'personId' = ${String(id)}`
}
