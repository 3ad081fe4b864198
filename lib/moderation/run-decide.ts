import type { Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { countMatching, findMatching } from './find-matching.ts'
import { findTouched } from './find-touched.ts'
import { lockComments } from './lock-comments.ts'
import { mayModerate } from './may.ts'
import type { Move } from './move-comments.ts'
import type { ChunkOf } from './run-chunk.ts'
import type { TaskOf } from './run-task.ts'
import { sentenceOf } from './sentence.ts'
import { transition } from './transition.ts'

/** The next comments that match the filter, newest first. */
export const decideChunk: ChunkOf<'decide'> = async (tx, { task, run, by, now }) => {
  const { ids, next } = await findMatching(tx, task.filter, run, by)
  const moves = await movesOf(tx, ids, task, by)
  return {
    actId: run.actId ?? (moves.length > 0 ? await begin(tx, task, by, now) : null),
    moves,
    seen: ids.length,
    next,
    total: run.total ?? (await countMatching(tx, task.filter, by)),
    isUndo: false,
    summary: (moved) => sentenceOf(task.verdict, moves, moved),
  }
}

async function movesOf(
  tx: Tx,
  ids: bigint[],
  { verdict, seenAt }: TaskOf<'decide'>,
  by: Actor,
): Promise<Move[]> {
  const locked = await lockComments(tx, ids)
  const touched = await findTouched(tx, ids, seenAt)
  return [...locked.values()].flatMap((comment) => {
    const to = transition(verdict, comment)
    return to && !touched.has(comment.id) && mayModerate(by, comment) ? [{ comment, to }] : []
  })
}

function begin(tx: Tx, { verdict }: TaskOf<'decide'>, by: Actor, now: Date): Promise<string> {
  return journal(tx, { kind: `comment.${verdict}`, summary: '', by, now })
}
