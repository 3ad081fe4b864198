import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from './actor.ts'
import { mayManagePeople } from './may.ts'
import { hashPassword } from './password.ts'

type Input = { id: bigint; password: string; by: Actor; now: Date }

export type PasswordSet =
  | { ok: true; sessionVersion: number }
  | { ok: false; reason: 'forbidden' | 'not-found' }

/** Gives somebody a password and signs them out everywhere. */
export async function setPassword({ id, password, by, now }: Input): Promise<PasswordSet> {
  if (!mayManagePeople(by)) return { ok: false, reason: 'forbidden' }
  const passwordHash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    const person = await storePassword(tx, id, passwordHash)
    if (!person) return { ok: false, reason: 'not-found' }
    await journal(tx, {
      kind: 'person.password',
      summary: `Set a password for ${person.name}`,
      data: { personId: String(id) },
      by,
      now,
    })
    return { ok: true, sessionVersion: person.sessionVersion }
  })
}

/** Stores a hash, ends every session, and makes earlier password links useless. Null when there is no such active person. */
export async function storePassword(tx: Tx, id: bigint, passwordHash: string) {
  const [person] = await tx.person.updateManyAndReturn({
    where: { id, deactivatedAt: null },
    data: { passwordHash, sessionVersion: { increment: 1 } },
    select: { name: true, sessionVersion: true },
  })
  await tx.oneTimeToken.deleteMany({ where: { personId: id, purpose: 'password', usedAt: null } })
  return person ?? null
}
