import { type Lesson, learn } from '../comments/screening/classifier/learn.ts'
import type { Tx } from '../db/client.ts'
import type { Move } from './move-comments.ts'

/**
 * Teaches the classifier what people decided, or decided no more. Comes last in an act: what it locks, all acts share.
 * Throwing a comment away says nothing about what it is, unless an undo puts it back there.
 */
export async function teach(
  tx: Tx,
  moves: readonly Move[],
  { now, isUndo = false }: { now: Date; isUndo?: boolean },
): Promise<void> {
  const lessons = moves.flatMap(({ comment: { id }, to }): Lesson[] => {
    if (to.status === 'TRASH' && !isUndo) return []
    return [{ commentId: id, is: TAUGHT[to.status] }]
  })
  await learn(tx, lessons, now)
}

const TAUGHT = { APPROVED: 'ham', SPAM: 'spam', PENDING: 'nothing', TRASH: 'nothing' } as const
