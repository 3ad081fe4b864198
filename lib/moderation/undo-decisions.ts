import type { Tx } from '../db/client.ts'
import type { Act, Decision } from '../db/generated/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { type LockedComment, lockComments } from './lock-comments.ts'
import { mayModerate } from './may.ts'
import { type Move, moveComments } from './move-comments.ts'
import { commentsInWords } from './sentence.ts'
import { enqueueRun, MOST_AT_ONCE } from './start-run.ts'
import { teach } from './teach.ts'
import { type UndoStep, undoneInRun, undoWords } from './undone.ts'

/** Moves the comments of an act back to where they were, except those that somebody touched since; many of them in the background. */
export const undoDecisions: UndoStep = async (tx, act, given) => {
  const decisions = await fewDecisions(tx, act)
  if (!decisions) return undoLargeAct(tx, act, given)
  if (decisions.length === 0) return { ok: false, reason: 'not-undoable' }
  const { by, now } = given
  const moves = await findMovesBack(tx, decisions, by)
  if (moves.length === 0) return { ok: false, reason: 'all-changed' }
  const some = moves.length < decisions.length
  const which = some ? ` for ${commentsInWords(moves.map(({ comment }) => comment))}` : ''
  const summary = undoWords(act) + which
  const actId = await journal(tx, { kind: 'comment.undo', summary, by, now, undoOfId: act.id })
  await moveComments(tx, { moves, actId, by, now })
  await teach(tx, moves, { now, isUndo: true })
  return { ok: true, actId, summary, running: false, ...revertedOf(decisions, moves) }
}

/** What an act decided, or null when that is too much for one transaction. */
export async function fewDecisions(tx: Tx, act: Pick<Act, 'id'>): Promise<Decision[] | null> {
  const decisions = await tx.decision.findMany({
    where: { actId: act.id },
    take: MOST_AT_ONCE + 1,
  })
  return decisions.length > MOST_AT_ONCE ? null : decisions
}

async function undoLargeAct(...[tx, act, { by, now }]: Parameters<UndoStep>) {
  const entry = { kind: 'comment.undo', summary: undoWords(act), by, now, undoOfId: act.id }
  const actId = await journal(tx, entry)
  await enqueueRun(tx, { task: { is: 'undo', actId: act.id }, actId, by, now })
  return undoneInRun(actId, act)
}

/** The moves that take decisions back where nothing else happened since. */
export async function findMovesBack(
  tx: Tx,
  decisions: readonly Decision[],
  by: Actor,
): Promise<Move[]> {
  const ids = decisions.map(({ commentId }) => commentId)
  const locked = await lockComments(tx, ids)
  return decisions.flatMap((one) => moveBack(one, locked, by) ?? [])
}

function moveBack(decision: Decision, locked: Map<bigint, LockedComment>, by: Actor): Move | null {
  const comment = locked.get(decision.commentId)
  if (!comment || !mayModerate(by, comment)) return null
  if (comment.revision !== decision.revision + 1 || comment.status !== decision.toStatus)
    return null
  return {
    comment,
    // What an act brought into being, a reply from the queue, goes to the trash.
    to: {
      status: decision.fromStatus ?? 'TRASH',
      previousStatus: decision.fromStatus ? decision.formerStatus : decision.toStatus,
    },
  }
}

/** Which comments the moves bring back, and which of the act's are left alone. */
export function revertedOf(decisions: readonly Decision[], moves: readonly Move[]) {
  const moved = new Set(moves.map(({ comment }) => comment.id))
  return {
    reverted: moves.map(({ comment, to }) => ({
      id: comment.id,
      status: to.status,
      revision: comment.revision + 1,
    })),
    leftAlone: decisions.flatMap(({ commentId }) => (moved.has(commentId) ? [] : commentId)),
  }
}
