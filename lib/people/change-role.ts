import { db } from '../db/client.ts'
import type { Role } from '../db/generated/enums.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from './actor.ts'
import { isLastAdministrator } from './last-administrator.ts'
import { mayManagePeople } from './may.ts'
import { ROLE_NAMES } from './roles.ts'

type Input = { id: bigint; role: Role | null; by: Actor; now: Date }

export type RoleChange =
  | { ok: true }
  | { ok: false; reason: 'forbidden' | 'not-found' | 'last-administrator' }

/** Gives a person another role, or makes them a reader (null). It takes effect with their next request. */
export async function changeRole({ id, role, by, now }: Input): Promise<RoleChange> {
  if (!mayManagePeople(by)) return { ok: false, reason: 'forbidden' }
  return db.$transaction(async (tx) => {
    const last = await isLastAdministrator(tx, id)
    const person = await tx.person.findUnique({ where: { id }, select: { name: true, role: true } })
    if (!person) return { ok: false, reason: 'not-found' }
    if (person.role === role) return { ok: true }
    if (last) return { ok: false, reason: 'last-administrator' }
    await tx.person.update({ where: { id }, data: { role } })
    await journal(tx, {
      kind: 'person.role',
      summary: `Made ${person.name} ${role ? ROLE_NAMES[role].toLowerCase() : 'a reader'}`,
      data: { personId: String(id), before: person.role, after: role },
      by,
      now,
    })
    return { ok: true }
  })
}
