import type { Tx } from '../db/client.ts'
import type { Act, Decision } from '../db/generated/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { previousOf } from './decide.ts'
import { type LockedComment, lockComments } from './lock-comments.ts'
import { mayModerate } from './may.ts'
import { type Move, moveComments } from './move-comments.ts'
import { commentsInWords } from './sentence.ts'
import { teach } from './teach.ts'
import { type UndoStep, undoWords } from './undone.ts'

/** Moves the comments of an act back to where they were, except those that somebody touched since. */
export const undoDecisions: UndoStep = async (tx, act, { by, now }) => {
  const { decisions, moves } = await findMovesBack(tx, act, by)
  if (decisions.length === 0) return { ok: false, reason: 'not-undoable' }
  if (moves.length === 0) return { ok: false, reason: 'all-changed' }
  const some = moves.length < decisions.length
  const which = some ? ` for ${commentsInWords(moves.map(({ comment }) => comment))}` : ''
  const summary = undoWords(act) + which
  const actId = await journal(tx, {
    kind: 'comment.undo',
    summary,
    by,
    now,
    undoOfId: act.id,
    data: { previous: previousOf(moves) },
  })
  await moveComments(tx, { moves, actId, by, now })
  await teach(tx, moves, { now, isUndo: true })
  return { ok: true, actId, summary, ...revertedOf(decisions, moves) }
}

/** What an act decided, and the moves that take it back where nothing else happened since. */
export async function findMovesBack(
  tx: Tx,
  act: Act,
  by: Actor,
): Promise<{ decisions: Decision[]; moves: Move[] }> {
  const decisions = await tx.decision.findMany({ where: { actId: act.id } })
  const ids = decisions.map(({ commentId }) => commentId)
  const locked = await lockComments(tx, ids)
  return { decisions, moves: decisions.flatMap((one) => moveBack(one, act, locked, by) ?? []) }
}

function moveBack(
  decision: Decision,
  act: Act,
  locked: Map<bigint, LockedComment>,
  by: Actor,
): Move | null {
  const comment = locked.get(decision.commentId)
  if (!comment || !mayModerate(by, comment)) return null
  if (comment.revision !== decision.revision + 1 || comment.status !== decision.toStatus)
    return null
  return {
    comment,
    // What an act brought into being, a reply from the queue, goes to the trash.
    to: {
      status: decision.fromStatus ?? 'TRASH',
      previousStatus: decision.fromStatus ? formerly(act, comment.id) : decision.toStatus,
    },
  }
}

function formerly(act: Act, id: bigint): CommentStatus | null {
  const { previous } = act.data as { previous?: Record<string, CommentStatus> }
  return previous?.[String(id)] ?? null
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
