import type { Tx } from '../db/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'
import { notifyAll, QUEUE_CHANNEL, touch } from '../db/touch.ts'
import type { LockedComment } from './lock-comments.ts'
import type { QueueEvent } from './queue-event-schema.ts'
import type { Standing } from './transition.ts'

export type Move = { comment: LockedComment; to: Standing }

type Input = {
  moves: readonly Move[]
  actId: string
  by: { id: bigint; name: string }
  now: Date
  reason?: string | undefined
}

/** More comments are several events: PostgreSQL refuses payloads of 8,000 bytes. */
const MOST_IN_EVENT = 60

/**
 * Moves locked comments to their new status: one update, so that counters are taken in one order; a decision for each in the
 * log; pages and moderators' screens told.
 */
export async function moveComments(
  tx: Tx,
  { moves, actId, by, now, reason }: Input,
): Promise<void> {
  if (moves.length === 0) return
  await updateStatus(tx, moves, now)
  await logDecisions(tx, { moves, actId, by, now, reason })
  const seen = moves.filter(({ comment, to }) => isShown(comment.status) !== isShown(to.status))
  const posts = seen.map(({ comment }) => `post:${comment.post.id}` as const)
  await touch(tx, [...posts, ...(posts.length > 0 ? ['lists' as const] : []), 'moderation'])
  await notifyAll(tx, eventsOf(moves, actId, by))
}

async function logDecisions(tx: Tx, { moves, actId, by, now, reason }: Input) {
  const columns = {
    ids: moves.map(({ comment }) => comment.id),
    posts: moves.map(({ comment }) => comment.post.id),
    from: moves.map(({ comment }) => comment.status),
    to: moves.map(({ to }) => to.status),
    former: moves.map(({ comment }) => comment.previousStatus ?? ''),
    revisions: moves.map(({ comment }) => comment.revision),
  }
  await tx.$executeRaw`
    INSERT INTO decisions (act_id, person_id, reason, created_at, comment_id, post_id, from_status, to_status, former_status, revision)
    SELECT ${actId}::uuid, ${by.id}, ${reason ?? null}, ${now}, id, post, "from"::"CommentStatus", "to"::"CommentStatus",
           nullif(former, '')::"CommentStatus", revision
      FROM unnest(${columns.ids}::bigint[], ${columns.posts}::bigint[], ${columns.from}::text[], ${columns.to}::text[],
                  ${columns.former}::text[], ${columns.revisions}::int[]) AS move (id, post, "from", "to", former, revision)`
}

// A comment that leaves the trash gives up its duplicate key: the same words may have been sent again meanwhile.
async function updateStatus(tx: Tx, moves: readonly Move[], now: Date) {
  const ids = moves.map(({ comment }) => comment.id)
  const statuses = moves.map(({ to }) => to.status)
  const previous = moves.map(({ to }) => to.previousStatus ?? '')
  // Three arrays instead of a parameter a value, of which PostgreSQL takes 65,535.
  await tx.$executeRaw`
    UPDATE comments SET
           status = move.status::"CommentStatus", previous_status = nullif(move.previous, '')::"CommentStatus",
           status_changed_at = ${now}, revision = revision + 1,
           duplicate_key = CASE WHEN comments.status = 'TRASH' THEN NULL ELSE duplicate_key END
      FROM unnest(${ids}::bigint[], ${statuses}::text[], ${previous}::text[]) AS move (id, status, previous)
     WHERE comments.id = move.id`
}

function eventsOf(moves: readonly Move[], actId: string, by: Input['by']) {
  const events = []
  for (let at = 0; at < moves.length; at += MOST_IN_EVENT) {
    const message = eventOf(moves.slice(at, at + MOST_IN_EVENT), actId, by)
    events.push({ channel: QUEUE_CHANNEL, message })
  }
  return events
}

function eventOf(moves: readonly Move[], actId: string, by: Input['by']): QueueEvent {
  return {
    kind: 'decided',
    actId,
    by: { id: String(by.id), name: by.name },
    comments: moves.map(({ comment, to }) => ({
      id: String(comment.id),
      postId: String(comment.post.id),
      status: to.status,
      revision: comment.revision + 1,
    })),
  }
}

function isShown(status: CommentStatus): boolean {
  return status === 'APPROVED'
}
