import { editWithin, type Wording } from './edit.ts'
import { type UndoStep, undoWords } from './undone.ts'

/** Brings the former wording back, unless the comment changed since. */
export const undoEdit: UndoStep = async (tx, act, { by, now }) => {
  const data = act.data as { commentId: string; revision: number; before: Wording }
  const id = BigInt(data.commentId)
  const given = { id, revision: data.revision + 1, wording: data.before, by, now }
  const edited = await editWithin(tx, given, act.id)
  if (!edited.ok) return { ok: false, reason: 'all-changed' }
  const { status } = await tx.comment.findUniqueOrThrow({ where: { id }, select: { status: true } })
  const reverted = [{ id, status, revision: edited.revision }]
  const summary = undoWords(act)
  return { ok: true, actId: edited.actId, summary, reverted, leftAlone: [], running: false }
}
