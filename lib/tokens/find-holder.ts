import { db } from '../db/client.ts'
import { actorSelect, isStaff, type Staff } from '../people/actor.ts'
import { SCOPE_NAMES, type ScopeName } from './scopes.ts'
import { hashOf, isSecret } from './secret.ts'

export type TokenHolder = {
  tokenId: string
  scopes: ReadonlySet<ScopeName>
  /** As they are now. */
  person: Staff
}

/** "Last used" is for people: more often than this nobody reads it. */
const NOTED_MS = 60_000

/**
 * For whom a program with this secret acts, and what it may do; null when the token is unknown, revoked or expired, or when its
 * person was deactivated or does not work here any more. Always one look-up by the hash, whatever was sent.
 */
export async function findTokenHolder(secret: string, now: Date): Promise<TokenHolder | null> {
  const token = await db.apiToken.findUnique({
    where: { tokenHash: hashOf(secret) },
    select: {
      id: true,
      scopes: true,
      expiresAt: true,
      revokedAt: true,
      lastUsedAt: true,
      person: { select: { ...actorSelect, deactivatedAt: true } },
    },
  })
  if (!token || !isSecret(secret) || token.revokedAt) return null
  if (token.expiresAt && token.expiresAt <= now) return null
  const { deactivatedAt, ...person } = token.person
  if (deactivatedAt || !isStaff(person)) return null
  await noteUse(token, now)
  const scopes = new Set(SCOPE_NAMES.filter((name) => token.scopes.includes(name)))
  return { tokenId: token.id, scopes, person }
}

async function noteUse({ id, lastUsedAt }: { id: string; lastUsedAt: Date | null }, now: Date) {
  const before = new Date(now.getTime() - NOTED_MS)
  if (lastUsedAt && lastUsedAt > before) return
  // Of many requests at once one writes.
  await db.apiToken.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: before } }] },
    data: { lastUsedAt: now },
  })
}
