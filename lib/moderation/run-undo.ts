import type { ChunkOf } from './run-chunk.ts'
import { commentCountInWords } from './sentence.ts'
import { MOST_AT_ONCE } from './start-run.ts'
import { findMovesBack } from './undo-decisions.ts'
import { undoWords } from './undone.ts'

/** The next decisions of a large act, taken back where nothing else happened to the comment since. */
export const undoChunk: ChunkOf<'undo'> = async (tx, { task, run, by }) => {
  const act = await tx.act.findUniqueOrThrow({ where: { id: task.actId } })
  const total = run.total ?? (await tx.decision.count({ where: { actId: act.id } }))
  const decisions = await tx.decision.findMany({
    where: { actId: act.id, ...(run.cursor !== null && { id: { gt: BigInt(run.cursor) } }) },
    orderBy: { id: 'asc' },
    take: MOST_AT_ONCE,
  })
  const last = decisions.length === MOST_AT_ONCE ? decisions.at(-1) : undefined
  return {
    actId: run.actId,
    moves: await findMovesBack(tx, decisions, by),
    seen: decisions.length,
    next: last ? String(last.id) : null,
    total,
    isUndo: true,
    summary: (moved) =>
      moved === total ? undoWords(act) : `${undoWords(act)} for ${commentCountInWords(moved)}`,
  }
}
