import { db } from '../db/client.ts'
import { deleteForEver } from '../moderation/delete.ts'
import { daysBefore } from './days-before.ts'

type Input = { status: 'TRASH' | 'SPAM'; days: number; now: Date }

/** Comments at a time: nobody waits long for a lock. */
const BATCH = 200

/** Deletes for ever what has been in trash or spam for `days`. Returns how many. */
export async function emptyComments({ status, days, now }: Input): Promise<number> {
  const until = daysBefore(days, now)
  let total = 0
  let last: Over | undefined
  for (;;) {
    const comments = await listOver(status, until, last)
    if (comments.length === 0) return total
    // What somebody is changing at this moment is looked at again the next time.
    const done = await deleteForEver({ comments, by: 'retention', now })
    total += done.filter(({ is }) => is === 'deleted').length
    last = comments.at(-1)
  }
}

type Over = { id: bigint; revision: number; createdAt: Date }

// Each batch begins where the last one ended: past what stays, however much that is.
function listOver(status: Input['status'], until: Date, last: Over | undefined): Promise<Over[]> {
  return db.comment.findMany({
    where: {
      status,
      createdAt: { lt: until, ...(last && { gte: last.createdAt }) },
      OR: [{ statusChangedAt: null }, { statusChangedAt: { lt: until } }],
      ...(last && { NOT: { createdAt: last.createdAt, id: { lte: last.id } } }),
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: BATCH,
    select: { id: true, revision: true, createdAt: true },
  })
}
