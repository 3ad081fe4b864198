import { db, type Tx } from '../db/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { findLastChanges, type LastChange } from './last-change.ts'
import { type LockedComment, lockComments } from './lock-comments.ts'
import { mayModerate } from './may.ts'
import { type Move, moveComments } from './move-comments.ts'
import { sentenceOf } from './sentence.ts'
import { teach } from './teach.ts'
import { type Standing, transition, type Verdict } from './transition.ts'

/** A comment as the moderator saw it. */
type Seen = { id: bigint; revision: number }

export type Outcome = { id: bigint } & (
  | { is: 'decided'; from: CommentStatus; to: CommentStatus; revision: number }
  /** It stands where the verdict would take it. */
  | { is: 'unchanged'; status: CommentStatus; revision: number }
  /** It is not what the moderator saw any more; `change` says who did what. */
  | { is: 'conflict'; status: CommentStatus; revision: number; change: LastChange | null }
  | { is: 'gone'; change: LastChange | null }
  | { is: 'forbidden' }
)

export type Decided = {
  /** The journalled act, for undo; null when nothing changed. */
  actId: string | null
  summary: string | null
  /** In the order of the input. */
  outcomes: Outcome[]
}

type Input = {
  comments: readonly Seen[]
  verdict: Verdict
  by: Actor
  now: Date
  /** Kept in the log. */
  reason?: string | undefined
}

/**
 * Decides about comments, as one undoable act. A comment is only moved when it still is what the moderator saw (its revision);
 * each one gets its own outcome, and the others are decided whatever becomes of it. Repeating a decision changes nothing.
 */
export async function decide(input: Input): Promise<Decided> {
  return db.$transaction((tx) => decideWithin(tx, input))
}

/** As `decide`, inside a bigger act's transaction. */
export async function decideWithin(tx: Tx, input: Input): Promise<Decided> {
  const ids = [...new Set(input.comments.map(({ id }) => id))]
  const locked = await lockComments(tx, ids)
  const judged = judge(input, locked)
  const moves = judged.flatMap(({ move }) => move ?? [])
  const done = await carryOut(tx, moves, input)
  return { ...done, outcomes: await tellOutcomes(tx, judged, input) }
}

type Judged = { seen: Seen; comment?: LockedComment; move?: Move; is: Outcome['is'] }

function judge({ comments, verdict, by }: Input, locked: Map<bigint, LockedComment>): Judged[] {
  const taken = new Set<bigint>()
  return comments.map((seen): Judged => {
    const comment = locked.get(seen.id)
    if (!comment) return { seen, is: 'gone' }
    if (!mayModerate(by, comment)) return { seen, is: 'forbidden' }
    if (comment.revision !== seen.revision) return { seen, comment, is: 'conflict' }
    const to = transition(verdict, comment)
    if (!to || taken.has(seen.id)) return { seen, comment, is: 'unchanged' }
    taken.add(seen.id)
    return { seen, comment, move: { comment, to }, is: 'decided' }
  })
}

async function carryOut(tx: Tx, moves: Move[], { verdict, by, now, reason }: Input) {
  if (moves.length === 0) return { actId: null, summary: null }
  const summary = sentenceOf(verdict, moves)
  const actId = await journal(tx, {
    kind: `comment.${verdict}`,
    summary,
    by,
    now,
    ...(reason && { reason }),
  })
  await moveComments(tx, { moves, actId, by, now, reason })
  await teach(tx, moves, { now })
  return { actId, summary }
}

async function tellOutcomes(tx: Tx, judged: Judged[], input: Input): Promise<Outcome[]> {
  const unsure = judged.filter(({ is }) => is === 'conflict' || is === 'gone')
  const changes = await findLastChanges(
    tx,
    unsure.map(({ seen }) => seen.id),
  )
  return judged.map((one) => outcomeOf(one, changes.get(one.seen.id) ?? null, input))
}

function outcomeOf(
  { seen, comment, move, is }: Judged,
  change: LastChange | null,
  { verdict, by }: Input,
): Outcome {
  const { id } = seen
  if (!comment) return is === 'gone' ? { id, is, change } : { id, is: 'forbidden' }
  const { status, revision } = comment
  if (move) return { id, is: 'decided', from: status, to: move.to.status, revision: revision + 1 }
  const repeated = is === 'conflict' && isRepeat(seen, comment, change, verdict, by)
  if (is === 'unchanged' || repeated) return { id, is: 'unchanged', status, revision }
  return { id, is: 'conflict', status, revision, change }
}

// The same request twice (an impatient key, a retry on a bad line) is no quarrel with oneself.
function isRepeat(
  seen: Seen,
  now: Standing,
  change: LastChange | null,
  verdict: Verdict,
  by: Actor,
): boolean {
  return (
    change?.by?.id === by.id &&
    change.revision === seen.revision &&
    transition(verdict, now) === null
  )
}
