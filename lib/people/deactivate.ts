import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from './actor.ts'
import { isLastAdministrator } from './last-administrator.ts'
import { mayManagePeople } from './may.ts'

type Input = { id: bigint; by: Actor; now: Date }

export type Deactivation =
  | { ok: true }
  | { ok: false; reason: 'forbidden' | 'not-found' | 'last-administrator' }

/** Takes a person's access away at once, everywhere. What they wrote stays. */
export async function deactivatePerson({ id, by, now }: Input): Promise<Deactivation> {
  if (!mayManagePeople(by)) return { ok: false, reason: 'forbidden' }
  return db.$transaction(async (tx) => {
    if (await isLastAdministrator(tx, id)) return { ok: false, reason: 'last-administrator' }
    const [person] = await tx.person.updateManyAndReturn({
      where: { id, deactivatedAt: null },
      // The new version keeps old sessions from coming back to life with the account.
      data: { deactivatedAt: now, sessionVersion: { increment: 1 } },
      select: { name: true },
    })
    if (!person) return { ok: false, reason: 'not-found' }
    await journal(tx, {
      kind: 'person.deactivate',
      summary: `Deactivated ${person.name}`,
      data: { personId: String(id) },
      by,
      now,
    })
    return { ok: true }
  })
}

/** Gives a deactivated person their access back; they sign in anew. */
export async function reactivatePerson({ id, by, now }: Input): Promise<Deactivation> {
  if (!mayManagePeople(by)) return { ok: false, reason: 'forbidden' }
  return db.$transaction(async (tx) => {
    const [person] = await tx.person.updateManyAndReturn({
      where: { id, deactivatedAt: { not: null } },
      data: { deactivatedAt: null },
      select: { name: true },
    })
    if (!person) return { ok: false, reason: 'not-found' }
    await journal(tx, {
      kind: 'person.reactivate',
      summary: `Reactivated ${person.name}`,
      data: { personId: String(id) },
      by,
      now,
    })
    return { ok: true }
  })
}
