import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { lockComments } from './lock-comments.ts'
import { mayModerate } from './may.ts'
import { commentsInWords } from './sentence.ts'

export type Pinned =
  | { ok: true; actId: string; summary: string }
  /** Only what stands on the page, and answers the post itself, can stand on top of the others. */
  | { ok: false; reason: 'unknown' | 'not-approved' | 'is-a-reply' | 'unchanged' }

type Input = { id: bigint; pinned: boolean; by: Actor; now: Date }

/** Puts a comment on top of its post's, or takes it down from there, as an undoable act. Its words and revision stay as they are. */
export async function pinComment(input: Input): Promise<Pinned> {
  return db.$transaction((tx) => pinWithin(tx, input))
}

/** As `pinComment`, inside another act's transaction; `undoOfId` says that it takes that act back. */
export async function pinWithin(
  tx: Tx,
  { id, pinned, by, now }: Input,
  undoOfId?: string,
): Promise<Pinned> {
  const comment = (await lockComments(tx, [id])).get(id)
  if (!comment || !mayModerate(by, comment)) return { ok: false, reason: 'unknown' }
  const { parentId, pinnedAt } = await tx.comment.findUniqueOrThrow({
    where: { id },
    select: { parentId: true, pinnedAt: true },
  })
  if (pinned === (pinnedAt !== null)) return { ok: false, reason: 'unchanged' }
  if (pinned && comment.status !== 'APPROVED') return { ok: false, reason: 'not-approved' }
  if (pinned && parentId !== null) return { ok: false, reason: 'is-a-reply' }
  await tx.comment.update({ where: { id }, data: { pinnedAt: pinned ? now : null } })
  await touch(tx, [`post:${comment.post.id}`])
  const summary = `${pinned ? 'Pinned' : 'Unpinned'} ${commentsInWords([comment])}`
  const actId = await journal(tx, {
    kind: pinned ? 'comment.pin' : 'comment.unpin',
    summary,
    by,
    now,
    data: { commentId: String(id) },
    ...(undoOfId && { undoOfId }),
  })
  return { ok: true, actId, summary }
}
