import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { notify, QUEUE_CHANNEL, touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { forgetWriters } from './forget-writers.ts'
import { findLastChanges, type LastChange } from './last-change.ts'
import { type LockedComment, lockComments } from './lock-comments.ts'
import { mayModerate } from './may.ts'
import type { QueueEvent } from './queue-event-schema.ts'
import { commentsInWords } from './sentence.ts'

type Seen = { id: bigint; revision: number }

export type Deletion = { id: bigint } & (
  | { is: 'deleted' }
  /** Only what is in spam or trash can be deleted. */
  | { is: 'in-use' }
  | { is: 'conflict'; change: LastChange | null }
  | { is: 'gone' }
  | { is: 'forbidden' }
)

/** The program itself, when the owner's days for spam and trash are over. */
type Deleter = Actor | 'retention'

type Input = { comments: readonly Seen[]; by: Deleter; now: Date }

/**
 * Deletes comments for ever, out of spam and trash only. What was answered to them moves up to what they had answered. The log
 * keeps that they were there and who deleted them; nothing brings them back.
 */
export async function deleteForEver({ comments, by, now }: Input): Promise<Deletion[]> {
  return db.$transaction(async (tx) => {
    const ids = comments.map(({ id }) => id)
    const locked = await lockForDeleting(tx, ids)
    const judged = comments.map((seen) => ({ seen, is: judge(seen, locked.get(seen.id), by) }))
    const doomed = judged.flatMap(({ seen, is }) =>
      is === 'deleted' ? (locked.get(seen.id) ?? []) : [],
    )
    if (doomed.length > 0) {
      const actId = await journalDeletion(tx, {
        summary: deletionOf(commentsInWords(doomed)),
        by,
        now,
      })
      await deleteLocked(tx, { doomed, actId, by, now })
    }
    const changes = await findLastChanges(tx, ids)
    return judged.map(({ seen: { id }, is }) =>
      is === 'conflict' ? { id, is, change: changes.get(id) ?? null } : { id, is },
    )
  })
}

function judge(seen: Seen, comment: LockedComment | undefined, by: Deleter): Deletion['is'] {
  if (!comment) return 'gone'
  if (by !== 'retention' && !mayModerate(by, comment)) return 'forbidden'
  if (comment.revision !== seen.revision) return 'conflict'
  return isDeletable(comment) ? 'deleted' : 'in-use'
}

/** Locks comments more strongly than for deciding: nobody may answer them any more. */
export async function lockForDeleting(tx: Tx, ids: readonly bigint[]) {
  await tx.$queryRaw`SELECT id FROM comments WHERE id = ANY(${ids}::bigint[]) ORDER BY id FOR UPDATE`
  return lockComments(tx, ids)
}

export const isDeletable = ({ status }: LockedComment) => status === 'SPAM' || status === 'TRASH'

/** Begins a deletion in the log and returns the act's id. */
export function journalDeletion(
  tx: Tx,
  { summary, by, now }: { summary: string; by: Deleter; now: Date },
): Promise<string> {
  return journal(tx, { kind: 'comment.delete', summary, by: personOf(by), now })
}

/** "Deleted 12 comments for ever" */
export const deletionOf = (what: string) => `Deleted ${what} for ever`

type Doomed = { doomed: readonly LockedComment[]; actId: string; by: Deleter; now: Date }

/** Deletes locked comments inside the transaction of their act. */
export async function deleteLocked(tx: Tx, { doomed, actId, by, now }: Doomed): Promise<void> {
  await tx.decision.createMany({
    data: doomed.map(({ id, post, status, revision }) => ({
      actId,
      commentId: id,
      postId: post.id,
      personId: personOf(by)?.id ?? null,
      fromStatus: status,
      toStatus: null,
      revision,
      createdAt: now,
    })),
  })
  await forgetWriters(
    tx,
    doomed.map(({ id }) => id),
  )
  for (const id of await findAnswered(tx, doomed)) await moveRepliesUp(tx, id)
  await tx.comment.deleteMany({ where: { id: { in: doomed.map(({ id }) => id) } } })
  await touch(tx, [...doomed.map(({ post }) => `post:${post.id}` as const), 'moderation'])
  await notify(tx, QUEUE_CHANNEL, eventOf(doomed, by))
}

function personOf(by: Deleter): Actor | null {
  return by === 'retention' ? null : by
}

async function findAnswered(tx: Tx, doomed: readonly LockedComment[]): Promise<bigint[]> {
  const answers = await tx.comment.findMany({
    where: { parentId: { in: doomed.map(({ id }) => id) } },
    distinct: 'parentId',
    orderBy: { parentId: 'asc' },
    select: { parentId: true },
  })
  return answers.flatMap(({ parentId }) => parentId ?? [])
}

/** Everything below a comment loses one step of its path; what answered it directly answers its parent, or nothing. */
async function moveRepliesUp(tx: Tx, id: bigint) {
  await tx.$executeRaw`
    UPDATE comments below SET
           parent_id = CASE WHEN below.parent_id = gone.id THEN gone.parent_id ELSE below.parent_id END,
           path = array_remove(below.path, gone.id),
           root_id = (array_remove(below.path, gone.id))[1],
           depth = below.depth - 1
      FROM comments gone
     WHERE gone.id = ${id} AND below.post_id = gone.post_id
       AND below.path > gone.path AND below.path < gone.path[:gone.depth] || (gone.id + 1)`
}

function eventOf(doomed: readonly LockedComment[], by: Deleter): QueueEvent {
  return {
    kind: 'changed',
    what: 'deleted',
    by: by === 'retention' ? { id: '', name: 'Backtalk' } : { id: String(by.id), name: by.name },
    comments: doomed.slice(0, 60).map(({ id, post, revision }) => ({
      id: String(id),
      postId: String(post.id),
      revision,
    })),
  }
}
