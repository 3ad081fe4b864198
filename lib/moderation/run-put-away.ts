import type { Tx } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import type { Actor } from '../people/actor.ts'
import { isTheirs, type Target } from './ban-target.ts'
import { banInWords } from './ban-words.ts'
import { lockComments } from './lock-comments.ts'
import { mayModerate } from './may.ts'
import type { Move } from './move-comments.ts'
import type { ChunkOf } from './run-chunk.ts'
import type { TaskOf } from './run-task.ts'
import { MOST_AT_ONCE } from './start-run.ts'
import { transition } from './transition.ts'

/** The next of the comments of somebody who was banned, in the order of their ids, so that all of them are read once. */
export const putAwayChunk: ChunkOf<'put-away'> = async (tx, { task, run, by }) => {
  const ban = await tx.ban.findUniqueOrThrow({
    where: { id: task.banId },
    include: { person: { select: { name: true } } },
  })
  const target: Target =
    ban.scope === 'PERSON'
      ? { scope: ban.scope, personId: ban.personId ?? 0n }
      : { scope: ban.scope, value: ban.value }
  const after = BigInt(run.cursor ?? 0)
  const ids = await findTheirs(tx, { target, statuses: task.statuses, after, take: MOST_AT_ONCE })
  const last = ids.length === MOST_AT_ONCE ? ids.at(-1) : undefined
  const moves = await putAway(tx, ids, task, by)
  return {
    actId: run.actId,
    moves,
    seen: ids.length,
    next: last === undefined ? null : String(last),
    total: run.total ?? (await countTheirs(tx, target, task)),
    reason: ban.reason || undefined,
    isUndo: false,
    summary: (moved) => banInWords(ban.person?.name ?? ban.value, task.verdict, moved),
  }
}

type Theirs = {
  target: Target
  statuses: TaskOf<'put-away'>['statuses']
  after: bigint
  take: number
}

/** Comments of the target in one of the statuses, in the order of their ids. */
export async function findTheirs(
  tx: Tx,
  { target, statuses, after, take }: Theirs,
): Promise<bigint[]> {
  const found = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT c.id FROM comments c WHERE ${standsIn(statuses)} AND ${isTheirs(target)} AND c.id > ${after}
     ORDER BY c.id LIMIT ${take}`
  return found.map(({ id }) => id)
}

async function countTheirs(tx: Tx, target: Target, { statuses }: TaskOf<'put-away'>) {
  const [counted] = await tx.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM comments c WHERE ${standsIn(statuses)} AND ${isTheirs(target)}`
  return counted.count
}

function standsIn(statuses: readonly string[]): Prisma.Sql {
  return Prisma.sql`c.status = ANY(${[...statuses]}::"CommentStatus"[])`
}

/** Locks comments and says which of them a ban moves. */
export async function putAway(
  tx: Tx,
  ids: readonly bigint[],
  { verdict, statuses }: Pick<TaskOf<'put-away'>, 'verdict' | 'statuses'>,
  by: Actor,
): Promise<Move[]> {
  const locked = await lockComments(tx, ids)
  return [...locked.values()].flatMap((comment): Move[] => {
    const to = transition(verdict, comment)
    const standsStill = statuses.includes(comment.status)
    return to && standsStill && mayModerate(by, comment) ? [{ comment, to }] : []
  })
}
