import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from './actor.ts'
import { mayManagePeople } from './may.ts'

type Input = { id: bigint; by: Actor; now: Date }

export type SignedOut = { ok: true } | { ok: false; reason: 'forbidden' | 'not-found' }

/** Ends every session of a person, on every device, with their next request. One's own, or as administrator anybody's. */
export async function signOutEverywhere({ id, by, now }: Input): Promise<SignedOut> {
  if (id !== by.id && !mayManagePeople(by)) return { ok: false, reason: 'forbidden' }
  return db.$transaction(async (tx) => {
    const [person] = await tx.person.updateManyAndReturn({
      where: { id },
      data: { sessionVersion: { increment: 1 } },
      select: { name: true },
    })
    if (!person) return { ok: false, reason: 'not-found' }
    await journal(tx, {
      kind: 'person.sign-out',
      summary: id === by.id ? 'Signed out everywhere' : `Signed ${person.name} out everywhere`,
      data: { personId: String(id) },
      by,
      now,
    })
    return { ok: true }
  })
}
