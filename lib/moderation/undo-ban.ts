import { journal } from '../db/journal.ts'
import { previousOf } from './decide.ts'
import { moveComments } from './move-comments.ts'
import { teach } from './teach.ts'
import { findMovesBack, revertedOf } from './undo-decisions.ts'
import { type UndoStep, undoWords } from './undone.ts'

/** Lifts the ban and brings back what it put away, except what somebody decided about since. */
export const undoBan: UndoStep = (tx, act, given) => turn(tx, act, given, 'lift')

/** Puts a lifted ban into force again, with what its undoing had brought back. */
export const undoLift: UndoStep = (tx, act, given) => turn(tx, act, given, 'add')

async function turn(
  ...[tx, act, { by, now }, to]: [...Parameters<UndoStep>, 'add' | 'lift']
): ReturnType<UndoStep> {
  const { banId } = act.data as { banId: string }
  const turned = await tx.ban.updateMany({
    where: { id: banId, liftedAt: to === 'lift' ? null : { not: null } },
    data: { liftedAt: to === 'lift' ? now : null },
  })
  const { decisions, moves } = await findMovesBack(tx, act, by)
  if (turned.count === 0 && moves.length === 0) return { ok: false, reason: 'all-changed' }
  const actId = await journal(tx, {
    kind: `ban.${to}`,
    summary: undoWords(act),
    by,
    now,
    undoOfId: act.id,
    data: { banId, previous: previousOf(moves) },
  })
  await moveComments(tx, { moves, actId, by, now })
  await teach(tx, moves, { now, isUndo: true })
  return { ok: true, actId, summary: undoWords(act), ...revertedOf(decisions, moves) }
}
