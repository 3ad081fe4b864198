import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { mayBan } from './may.ts'

export type Lifted =
  | { ok: true; actId: string; summary: string }
  | { ok: false; reason: 'forbidden' | 'unknown' | 'already-lifted' }

type Input = { banId: string; by: Actor; now: Date }

/** Ends a ban, as an undoable act. What it caught stays where it is. */
export async function liftBan({ banId, by, now }: Input): Promise<Lifted> {
  if (!mayBan(by)) return { ok: false, reason: 'forbidden' }
  return db.$transaction(async (tx) => {
    const lifted = await tx.ban.updateMany({
      where: { id: banId, liftedAt: null },
      data: { liftedAt: now },
    })
    const ban = await tx.ban.findUnique({
      where: { id: banId },
      select: { value: true, person: { select: { name: true } } },
    })
    if (!ban) return { ok: false, reason: 'unknown' }
    if (lifted.count === 0) return { ok: false, reason: 'already-lifted' }
    const summary = `Lifted the ban of ${ban.person?.name ?? ban.value}`
    const actId = await journal(tx, { kind: 'ban.lift', summary, by, now, data: { banId } })
    return { ok: true, actId, summary }
  })
}
