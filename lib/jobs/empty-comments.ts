import { db } from '../db/client.ts'
import { deleteForEver } from '../moderation/delete.ts'
import { daysBefore } from './days-before.ts'

type Input = { status: 'TRASH' | 'SPAM'; days: number; now: Date }

/** Comments at a time: nobody waits long for a lock. */
const BATCH = 50

/** Deletes for ever what has been in trash or spam for `days`. Returns how many. */
export async function emptyComments({ status, days, now }: Input): Promise<number> {
  const until = daysBefore(days, now)
  let total = 0
  for (;;) {
    const comments = await db.comment.findMany({
      where: {
        status,
        createdAt: { lt: until },
        OR: [{ statusChangedAt: null }, { statusChangedAt: { lt: until } }],
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: BATCH,
      select: { id: true, revision: true },
    })
    if (comments.length === 0) return total
    const done = await deleteForEver({ comments, by: 'retention', now })
    const deleted = done.filter(({ is }) => is === 'deleted').length
    total += deleted
    // What somebody is changing at this moment is looked at again the next time.
    if (deleted < BATCH) return total
  }
}
