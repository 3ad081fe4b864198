import { db, type Tx } from '../db/client.ts'
import type { Act } from '../db/generated/client.ts'
import type { Actor } from '../people/actor.ts'
import { mayUndo } from './may.ts'
import { undoBan, undoLift } from './undo-ban.ts'
import { undoDecisions } from './undo-decisions.ts'
import { undoEdit } from './undo-edit.ts'
import { undoPin } from './undo-pin.ts'
import { undoSettings, undoWordList } from './undo-settings.ts'
import { isUndoableKind, type UndoableKind } from './undoable.ts'
import type { Undone, UndoStep } from './undone.ts'

type Input = { actId: string; by: Actor; now: Date }

/** The step of a run that is under way is waited for. */
const LARGE = { timeout: 60_000 }

/**
 * Takes an act back, as an act of its own (which can be undone in turn). What was changed since keeps what came later. People undo
 * their own acts, moderators everybody's on comments and bans, administrators those on settings.
 */
export async function undo({ actId, by, now }: Input): Promise<Undone> {
  return db.$transaction(async (tx) => {
    const known = await tx.act.findUnique({ where: { id: actId } })
    if (!known) return { ok: false, reason: 'unknown' }
    if (!mayUndo(by, known)) return { ok: false, reason: 'forbidden' }
    const act = await lockAct(tx, actId, now)
    if (act.undoneAt) return { ok: false, reason: 'already-undone' }
    if (!isUndoableKind(act.kind)) return { ok: false, reason: 'not-undoable' }
    const undone = await STEPS[act.kind](tx, act, { by, now })
    if (undone.ok)
      await tx.act.update({ where: { id: actId }, data: { undoneAt: now, undoneById: by.id } })
    return undone
  }, LARGE)
}

const STEPS: Record<UndoableKind, UndoStep> = {
  'comment.approve': undoDecisions,
  'comment.hold': undoDecisions,
  'comment.spam': undoDecisions,
  'comment.trash': undoDecisions,
  'comment.restore': undoDecisions,
  'comment.reply': undoDecisions,
  'comment.undo': undoDecisions,
  'comment.edit': undoEdit,
  'comment.pin': undoPin,
  'comment.unpin': undoPin,
  'ban.add': undoBan,
  'ban.lift': undoLift,
  'settings.save': undoSettings,
  'words.save': undoWordList,
}

// What is still being done ends here: before the act, because a step locks its run first as well. Of two people who undo the same act
// at once the second waits, and then finds it undone.
async function lockAct(tx: Tx, id: string, now: Date): Promise<Act> {
  await tx.bulkRun.updateMany({
    where: { actId: id, status: 'RUNNING' },
    data: { status: 'CANCELLED', finishedAt: now },
  })
  await tx.$queryRaw`SELECT id FROM acts WHERE id = ${id}::uuid FOR UPDATE`
  return tx.act.findUniqueOrThrow({ where: { id } })
}
