import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { mayModerateEverything } from './may.ts'
import { tellOfRun } from './tell-of-run.ts'

type Input = { id: string; by: Actor; now: Date }

/**
 * Ends a run after the step it is at; what it did until then stays, as one act with its undo. One's own, or as a moderator anybody's.
 * @returns false when there is none under way that `by` may end
 */
export async function cancelRun({ id, by, now }: Input): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      const { count } = await tx.bulkRun.updateMany({
        where: { id, status: 'RUNNING', ...(!mayModerateEverything(by) && { personId: by.id }) },
        data: { status: 'CANCELLED', finishedAt: now },
      })
      if (count === 0) return false
      const { person, ...run } = await tx.bulkRun.findUniqueOrThrow({
        where: { id },
        include: { person: true },
      })
      await tellOfRun(tx, run, person)
      return true
    },
    // A step that is under way is waited for.
    { timeout: 60_000 },
  )
}
