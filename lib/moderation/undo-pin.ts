import { pinWithin } from './pin.ts'
import { type UndoStep, undoneBy } from './undone.ts'

/** Takes the pin off again, or puts it back where the comment still may have one. */
export const undoPin: UndoStep = async (tx, act, { by, now }) => {
  const { commentId } = act.data as { commentId: string }
  const pinned = act.kind === 'comment.unpin'
  const done = await pinWithin(tx, { id: BigInt(commentId), pinned, by, now }, act.id)
  return done.ok ? undoneBy(done.actId, act) : { ok: false, reason: 'all-changed' }
}
