import { addressRange } from '../comments/address-range.ts'
import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import type { Target } from './ban-target.ts'
import { mayBan } from './may.ts'

/** Whom a ban could hit after this comment, the narrowest first; nobody when its writer works here, or `by` may not ban. */
export async function listTargets(commentId: bigint, by: Actor): Promise<Target[]> {
  if (!mayBan(by)) return []
  const { authorEmail, ip, person } = await db.comment.findUniqueOrThrow({
    where: { id: commentId },
    select: { authorEmail: true, ip: true, person: { select: { id: true, role: true } } },
  })
  if (person?.role) return []
  const domain = authorEmail.split('@')[1]
  return [
    ...(person ? [{ scope: 'PERSON' as const, personId: person.id }] : []),
    ...(authorEmail ? [{ scope: 'EMAIL' as const, value: authorEmail }] : []),
    ...(ip ? [{ scope: 'IP_RANGE' as const, value: ip }] : []),
    ...(ip ? [{ scope: 'IP_RANGE' as const, value: addressRange(ip) }] : []),
    ...(domain ? [{ scope: 'DOMAIN' as const, value: domain }] : []),
  ]
}
