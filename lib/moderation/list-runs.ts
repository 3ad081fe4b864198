import { db } from '../db/client.ts'
import { type Actor, actorSelect } from '../people/actor.ts'
import { mayModerateEverything } from './may.ts'
import type { ShownRun } from './queue-event-schema.ts'
import { showRun } from './show-run.ts'

/** As long as a toast offers the undo of a single act. */
const SHOWN_FOR_MS = 10 * 60_000
const MOST_SHOWN = 5

/** The runs under way, for moderators everybody's; and one's own that ended in the last ten minutes, latest first. */
export async function listRuns(by: Actor, now: Date): Promise<ShownRun[]> {
  const since = new Date(now.getTime() - SHOWN_FOR_MS)
  const own = { personId: by.id }
  const runs = await db.bulkRun.findMany({
    where: {
      OR: [
        { status: 'RUNNING', ...(!mayModerateEverything(by) && own) },
        { ...own, finishedAt: { gt: since } },
      ],
    },
    orderBy: { createdAt: 'desc' },
    take: MOST_SHOWN,
    include: { person: { select: actorSelect } },
  })
  return runs.map(({ person, ...run }) => showRun(run, person))
}
