import type { Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { countQuery, pageQuery } from './find-page.ts'
import { lockComments } from './lock-comments.ts'
import { mayModerate } from './may.ts'
import type { Move } from './move-comments.ts'
import type { ChunkOf } from './run-chunk.ts'
import type { TaskOf } from './run-task.ts'
import { sentenceOf } from './sentence.ts'
import { MOST_AT_ONCE } from './start-run.ts'
import { transition } from './transition.ts'

/** The next comments that match the filter, newest first. */
export const decideChunk: ChunkOf<'decide'> = async (tx, { task, run, by, now }) => {
  const filter = { ...task.filter, ...(run.cursor !== null && { after: run.cursor }) }
  const found = await tx.$queryRaw<{ id: bigint; created_at: Date }[]>(
    pageQuery(filter, by, MOST_AT_ONCE, false),
  )
  const last = found.length === MOST_AT_ONCE ? found.at(-1) : undefined
  const moves = await movesOf(
    tx,
    found.map(({ id }) => id),
    task,
    by,
  )
  return {
    actId: run.actId ?? (moves.length > 0 ? await begin(tx, task, by, now) : null),
    moves,
    seen: found.length,
    next: last ? `${last.created_at.getTime()}-${last.id}` : null,
    total: run.total ?? (await countAll(tx, task, by)),
    isUndo: false,
    summary: (moved) => sentenceOf(task.verdict, moves, moved),
  }
}

async function countAll(tx: Tx, { filter }: TaskOf<'decide'>, by: Actor): Promise<number> {
  const [counted] = await tx.$queryRaw<[{ count: number }]>(countQuery(filter, by))
  return counted.count
}

async function movesOf(
  tx: Tx,
  ids: bigint[],
  { verdict, seenAt }: TaskOf<'decide'>,
  by: Actor,
): Promise<Move[]> {
  const locked = await lockComments(tx, ids)
  const touched = await tx.comment.findMany({
    where: {
      id: { in: ids },
      OR: [
        { createdAt: { gt: seenAt } },
        { statusChangedAt: { gt: seenAt } },
        { editedAt: { gt: seenAt } },
      ],
    },
    select: { id: true },
  })
  const unseen = new Set(touched.map(({ id }) => id))
  return [...locked.values()].flatMap((comment) => {
    const to = transition(verdict, comment)
    return to && !unseen.has(comment.id) && mayModerate(by, comment) ? [{ comment, to }] : []
  })
}

function begin(tx: Tx, { verdict }: TaskOf<'decide'>, by: Actor, now: Date): Promise<string> {
  return journal(tx, { kind: `comment.${verdict}`, summary: '', by, now })
}
