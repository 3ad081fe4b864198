import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { mayModerateEverything } from './may.ts'

/** The last acts in the journal: everybody's for moderators, one's own for others. */
export function listRecentActs(by: Actor, take: number) {
  return db.act.findMany({
    where: mayModerateEverything(by) ? {} : { personId: by.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: {
      id: true,
      summary: true,
      createdAt: true,
      undoneAt: true,
      person: { select: { name: true } },
    },
  })
}
