import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { mayRevokeToken } from './may.ts'

type Input = { id: string; by: Actor; now: Date }

export type TokenRevoked = { ok: true } | { ok: false; reason: 'not-found' }

/** Takes a token's power away at once and for good: one's own, or as administrator anybody's. */
export function revokeToken({ id, by, now }: Input): Promise<TokenRevoked> {
  return db.$transaction(async (tx): Promise<TokenRevoked> => {
    const token = await tx.apiToken.findUnique({
      where: { id, revokedAt: null },
      select: { name: true, personId: true, person: { select: { name: true } } },
    })
    if (!token || !mayRevokeToken(by, token)) return { ok: false, reason: 'not-found' }
    await tx.apiToken.update({ where: { id }, data: { revokedAt: now } })
    const whose = token.personId === by.id ? '' : ` of ${token.person.name}`
    const summary = `Revoked the token “${token.name}”${whose}`
    await journal(tx, { kind: 'token.revoke', summary, data: { tokenId: id }, by, now })
    return { ok: true }
  })
}
