import { db, type Tx } from '../db/client.ts'
import type { Act, Decision } from '../db/generated/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { previousOf } from './decide.ts'
import { editWithin, type Wording } from './edit.ts'
import { type LockedComment, lockComments } from './lock-comments.ts'
import { mayModerate, mayModerateEverything } from './may.ts'
import { type Move, moveComments } from './move-comments.ts'
import { commentsInWords } from './sentence.ts'

export type Undone =
  | {
      ok: true
      actId: string
      summary: string
      /** Comments that are again what they were. */
      reverted: { id: bigint; status: CommentStatus; revision: number }[]
      /** Comments that somebody changed since, or that are gone: left alone. */
      leftAlone: bigint[]
    }
  | {
      ok: false
      reason: 'unknown' | 'forbidden' | 'already-undone' | 'not-undoable' | 'all-changed'
    }

type Input = { actId: string; by: Actor; now: Date }

/** A bulk act of tens of thousands of comments is taken back in one piece. */
const LARGE = { timeout: 120_000 }

/**
 * Takes an act back, as an act of its own (which can be undone in turn). Comments that were edited or decided about since
 * keep what came later. People undo their own acts; moderators everybody's.
 */
export async function undo({ actId, by, now }: Input): Promise<Undone> {
  return db.$transaction(async (tx) => {
    const act = await lockAct(tx, actId)
    if (!act) return { ok: false, reason: 'unknown' }
    if (act.personId !== by.id && !mayModerateEverything(by))
      return { ok: false, reason: 'forbidden' }
    if (act.undoneAt) return { ok: false, reason: 'already-undone' }
    if (act.kind === 'comment.edit') return undoEdit(tx, act, by, now)
    const decisions = await tx.decision.findMany({ where: { actId } })
    if (!isUndoable(act, decisions)) return { ok: false, reason: 'not-undoable' }
    const locked = await lockComments(
      tx,
      decisions.map(({ commentId }) => commentId),
    )
    const moves = decisions.flatMap((decision) => moveBack(decision, act, locked, by) ?? [])
    if (moves.length === 0) return { ok: false, reason: 'all-changed' }
    return revert(tx, act, decisions, moves, by, now)
  }, LARGE)
}

// Two people who undo the same act at once: the second waits here and then finds it undone.
async function lockAct(tx: Tx, id: string): Promise<Act | null> {
  await tx.$queryRaw`SELECT id FROM acts WHERE id = ${id}::uuid FOR UPDATE`
  return tx.act.findUnique({ where: { id } })
}

function isUndoable(act: Act, decisions: readonly Decision[]): boolean {
  return (
    act.kind.startsWith('comment.') &&
    decisions.length > 0 &&
    decisions.every(({ toStatus }) => toStatus !== null)
  )
}

/** Brings the former wording back, unless the comment changed since. */
async function undoEdit(tx: Tx, act: Act, by: Actor, now: Date): Promise<Undone> {
  const data = act.data as { commentId: string; revision: number; before: Wording }
  const id = BigInt(data.commentId)
  const given = { id, revision: data.revision + 1, wording: data.before, by, now }
  const edited = await editWithin(tx, given, act.id)
  if (!edited.ok) return { ok: false, reason: 'all-changed' }
  await tx.act.update({ where: { id: act.id }, data: { undoneAt: now, undoneById: by.id } })
  const { status } = await tx.comment.findUniqueOrThrow({ where: { id }, select: { status: true } })
  const reverted = [{ id, status, revision: edited.revision }]
  return {
    ok: true,
    actId: edited.actId,
    summary: `Undid “${act.summary}”`,
    reverted,
    leftAlone: [],
  }
}

/** The move that takes one decision back, unless something happened to the comment since. */
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

async function revert(
  tx: Tx,
  act: Act,
  decisions: readonly Decision[],
  moves: Move[],
  by: Actor,
  now: Date,
): Promise<Undone> {
  const summary = `Undid “${act.summary}”${moves.length < decisions.length ? ` for ${commentsInWords(moves.map(({ comment }) => comment))}` : ''}`
  const undoId = await journal(tx, {
    kind: 'comment.undo',
    summary,
    by,
    now,
    undoOfId: act.id,
    data: { previous: previousOf(moves) },
  })
  await tx.act.update({ where: { id: act.id }, data: { undoneAt: now, undoneById: by.id } })
  await moveComments(tx, { moves, actId: undoId, by, now })
  const movedIds = new Set(moves.map(({ comment }) => comment.id))
  return {
    ok: true,
    actId: undoId,
    summary,
    reverted: moves.map(({ comment, to }) => ({
      id: comment.id,
      status: to.status,
      revision: comment.revision + 1,
    })),
    leftAlone: decisions.flatMap(({ commentId }) => (movedIds.has(commentId) ? [] : commentId)),
  }
}
