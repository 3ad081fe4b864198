import { db, type Tx } from '../db/client.ts'
import type { BulkRun } from '../db/generated/client.ts'
import { type Actor, actorSelect } from '../people/actor.ts'
import { moveComments } from './move-comments.ts'
import type { Chunk } from './run-chunk.ts'
import { decideChunk } from './run-decide.ts'
import { deleteChunk } from './run-delete.ts'
import { putAwayChunk } from './run-put-away.ts'
import { runTask } from './run-task.ts'
import { undoChunk } from './run-undo.ts'
import { teach } from './teach.ts'
import { tellOfRun } from './tell-of-run.ts'

const STEP = { timeout: 60_000 }
/** A flood of fifty thousand says little more than its first thousands, and would drown what the site has learnt from everything else. */
const MOST_TAUGHT = 2_000

/**
 * Carries on the run that has waited longest, by one step. The run is locked meanwhile and everything is one transaction: any number
 * of instances may call this at once, and one that dies in the middle has done nothing.
 * @returns false when there is nothing to carry on
 */
export async function stepRun({ now }: { now: Date }): Promise<boolean> {
  const attempt: { run?: BulkRun } = {}
  try {
    return await db.$transaction(async (tx) => {
      const run = await lockNext(tx)
      if (!run) return false
      attempt.run = run
      await step(tx, run, now)
      return true
    }, STEP)
  } catch (error) {
    // It goes to the end of the line, so that a run which fails does not keep the others waiting.
    const { run } = attempt
    if (run) await db.bulkRun.updateMany({ where: { id: run.id }, data: { steppedAt: now } })
    throw error
  }
}

async function lockNext(tx: Tx): Promise<BulkRun | null> {
  const [next] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM bulk_runs WHERE status = 'RUNNING' ORDER BY stepped_at LIMIT 1 FOR UPDATE SKIP LOCKED`
  return next ? tx.bulkRun.findUnique({ where: { id: next.id } }) : null
}

async function step(tx: Tx, run: BulkRun, now: Date): Promise<void> {
  const by = await tx.person.findUniqueOrThrow({
    where: { id: run.personId },
    select: { ...actorSelect, deactivatedAt: true },
  })
  // Who no longer works here decides nothing more. A demotion is noticed at each comment.
  if (by.deactivatedAt || by.role === null) await stop(tx, run, by, now)
  else await carryOn(tx, run, by, now)
}

async function carryOn(tx: Tx, run: BulkRun, by: Actor, now: Date): Promise<void> {
  const chunk = await nextChunk(tx, run, by, now)
  const { moves, seen, next, actId, total } = chunk
  const moved = chunk.deleted ?? moves.length
  if (actId !== null) {
    await moveComments(tx, { moves, actId, by, now, reason: chunk.reason })
    const summary = chunk.summary(run.moved + moved)
    await tx.act.update({ where: { id: actId }, data: { summary } })
  }
  const stepped = await tx.bulkRun.update({
    where: { id: run.id },
    data: {
      ...(actId !== null && { actId }),
      cursor: next,
      total,
      seen: { increment: seen },
      moved: { increment: moved },
      steppedAt: now,
      ...(next === null && { status: 'DONE', finishedAt: now }),
    },
  })
  await tellOfRun(tx, stepped, by)
  await teach(tx, moves, { now, isUndo: chunk.isUndo, most: MOST_TAUGHT - run.moved })
}

function nextChunk(tx: Tx, run: BulkRun, by: Actor, now: Date): Promise<Chunk> {
  const task = runTask.parse(run.task)
  switch (task.is) {
    case 'decide':
      return decideChunk(tx, { task, run, by, now })
    case 'delete':
      return deleteChunk(tx, { task, run, by, now })
    case 'put-away':
      return putAwayChunk(tx, { task, run, by, now })
    case 'undo':
      return undoChunk(tx, { task, run, by, now })
  }
}

async function stop(tx: Tx, run: BulkRun, by: Actor, now: Date): Promise<void> {
  const data = { status: 'CANCELLED', finishedAt: now } as const
  await tellOfRun(tx, await tx.bulkRun.update({ where: { id: run.id }, data }), by)
}
