import { db, type Tx } from '../db/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { previousOf } from './decide.ts'
import { pageQuery } from './find-page.ts'
import { lockComments } from './lock-comments.ts'
import { mayModerate } from './may.ts'
import { type Move, moveComments } from './move-comments.ts'
import type { QueueFilter } from './queue-filter.ts'
import { sentenceOf } from './sentence.ts'
import { teach } from './teach.ts'
import { transition, type Verdict } from './transition.ts'

/** One chunk: short enough that nobody waits for its locks, and that progress is seen. */
const CHUNK = 500

export type BulkStep =
  | {
      ok: true
      /** The act of the whole run; hand it to the next step. Null when nothing matched. */
      actId: string | null
      moved: number
      /** Where the next step goes on, null at the end. */
      next: string | null
    }
  | { ok: false; reason: 'not-yours' }

type Input = {
  filter: QueueFilter
  verdict: Verdict
  /** The act that the first step began. */
  actId?: string | undefined
  /** When the moderator looked: what arrived or changed after is left alone. */
  seenAt: Date
  by: Actor
  now: Date
}

/**
 * Decides about the next few hundred of everything that matches a filter. Called again with what it returned until `next` is null;
 * whoever stops calling has cancelled, and what was done by then is one act with one undo.
 */
export async function bulkStep({
  filter,
  verdict,
  actId,
  seenAt,
  by,
  now,
}: Input): Promise<BulkStep> {
  const found = await db.$queryRaw<{ id: bigint; created_at: Date }[]>(
    pageQuery(filter, by, CHUNK, false),
  )
  const last = found.at(-1)
  const next = found.length === CHUNK && last ? `${last.created_at.getTime()}-${last.id}` : null
  return db.$transaction(
    async (tx) => {
      if (actId !== undefined && !(await isOwnRun(tx, actId, by)))
        return { ok: false, reason: 'not-yours' }
      const ids = found.map(({ id }) => id)
      const moves = await movesOf(tx, ids, verdict, by, seenAt)
      if (moves.length === 0) return { ok: true, actId: actId ?? null, moved: 0, next }
      const act = actId ?? (await begin(tx, verdict, by, now))
      await remember(tx, act, verdict, moves)
      await moveComments(tx, { moves, actId: act, by, now })
      await teach(tx, moves, { now })
      return { ok: true, actId: act, moved: moves.length, next }
    },
    { timeout: 15_000 },
  )
}

async function isOwnRun(tx: Tx, id: string, by: Actor): Promise<boolean> {
  const act = await tx.act.findUnique({
    where: { id, personId: by.id, undoneAt: null },
    select: { data: true },
  })
  return act !== null && (act.data as { bulk?: boolean }).bulk === true
}

async function movesOf(
  tx: Tx,
  ids: bigint[],
  verdict: Verdict,
  by: Actor,
  seenAt: Date,
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

function begin(tx: Tx, verdict: Verdict, by: Actor, now: Date): Promise<string> {
  const data = { bulk: true, previous: {} }
  return journal(tx, { kind: `comment.${verdict}`, summary: '', by, now, data })
}

/** The act's sentence counts what was done so far, and keeps what undo needs. */
async function remember(tx: Tx, id: string, verdict: Verdict, moves: readonly Move[]) {
  const act = await tx.act.findUniqueOrThrow({ where: { id }, select: { data: true } })
  const { previous } = act.data as { previous: Record<string, CommentStatus> }
  const before = await tx.decision.count({ where: { actId: id } })
  const total = before + moves.length
  await tx.act.update({
    where: { id },
    data: {
      summary: sentenceOf(verdict, moves, total),
      data: { bulk: true, previous: { ...previous, ...previousOf(moves) } },
    },
  })
}
