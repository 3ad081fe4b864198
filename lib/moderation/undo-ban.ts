import type { Tx } from '../db/client.ts'
import type { Act } from '../db/generated/client.ts'
import { journal } from '../db/journal.ts'
import { moveComments } from './move-comments.ts'
import { enqueueRun } from './start-run.ts'
import { teach } from './teach.ts'
import { fewDecisions, findMovesBack, revertedOf } from './undo-decisions.ts'
import { type UndoStep, undoneInRun, undoWords } from './undone.ts'

/** Lifts the ban and brings back what it put away, except what somebody decided about since. */
export const undoBan: UndoStep = (tx, act, given) => turn(tx, act, given, 'lift')

/** Puts a lifted ban into force again, with what its undoing had brought back. */
export const undoLift: UndoStep = (tx, act, given) => turn(tx, act, given, 'add')

async function turn(
  ...[tx, act, { by, now }, to]: [...Parameters<UndoStep>, 'add' | 'lift']
): ReturnType<UndoStep> {
  const { banId } = act.data as { banId: string }
  const turned = await turnBan(tx, banId, to, now)
  const decisions = await fewDecisions(tx, act)
  const moves = decisions ? await findMovesBack(tx, decisions, by) : []
  if (!turned && decisions && moves.length === 0) return { ok: false, reason: 'all-changed' }
  const actId = await journal(tx, { ...entryOf(act, to, banId), by, now })
  if (!decisions) {
    await enqueueRun(tx, { task: { is: 'undo', actId: act.id }, actId, by, now })
    return undoneInRun(actId, act)
  }
  await moveComments(tx, { moves, actId, by, now })
  await teach(tx, moves, { now, isUndo: true })
  const summary = undoWords(act)
  return { ok: true, actId, summary, running: false, ...revertedOf(decisions, moves) }
}

async function turnBan(tx: Tx, id: string, to: 'add' | 'lift', now: Date): Promise<boolean> {
  const { count } = await tx.ban.updateMany({
    where: { id, liftedAt: to === 'lift' ? null : { not: null } },
    data: { liftedAt: to === 'lift' ? now : null },
  })
  return count > 0
}

function entryOf(act: Act, to: 'add' | 'lift', banId: string) {
  return { kind: `ban.${to}`, summary: undoWords(act), undoOfId: act.id, data: { banId } }
}
