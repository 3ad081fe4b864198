import { db, type Tx } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import type { QueueFilter } from './queue-filter.ts'
import type { RunTask } from './run-task.ts'
import type { Verdict } from './transition.ts'

/** What one request or one step deals with: short enough that nobody waits for its locks. More than that is a run. */
export const MOST_AT_ONCE = 500

type Input = {
  filter: QueueFilter
  /** Deleting is for what lies in spam or trash, and cannot be taken back. */
  verdict: Verdict | 'delete'
  seenAt: Date
  by: Actor
  now: Date
}

/**
 * Begins a decision about everything that matches a filter. It is carried out in the background (`stepRun`), also when the moderator
 * goes home or the program is restarted, and is one act with one undo.
 * @returns the run's id
 */
export async function startRun({ filter, verdict, by, now, ...given }: Input): Promise<string> {
  const { after: _, before: _before, ...everything } = filter
  const seen = { filter: everything, seenAt: given.seenAt.toISOString() }
  const task: RunTask =
    verdict === 'delete' ? { is: 'delete', ...seen } : { is: 'decide', verdict, ...seen }
  return db.$transaction((tx) => enqueueRun(tx, { task, by, now }))
}

type Given = { task: RunTask; actId?: string; by: { id: bigint }; now: Date }

/** Begins a run inside the transaction of the act it belongs to. */
export async function enqueueRun(tx: Tx, { task, actId, by, now }: Given): Promise<string> {
  const { id } = await tx.bulkRun.create({
    data: {
      task: JSON.parse(JSON.stringify(task)),
      actId: actId ?? null,
      personId: by.id,
      createdAt: now,
      steppedAt: now,
    },
    select: { id: true },
  })
  return id
}
