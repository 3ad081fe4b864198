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
  { now, isUndo = false, most = moves.length }: Terms,
): Promise<void> {
  const lessons = moves.flatMap(({ comment: { id }, to }, index): Lesson[] => {
    if (to.status === 'TRASH' && !isUndo) return []
    return [{ commentId: id, is: index < most ? TAUGHT[to.status] : 'nothing' }]
  })
  await learn(tx, lessons, now)
}

type Terms = {
  now: Date
  isUndo?: boolean
  /** So many of the moves teach what they say; of the others what was taught before is only taken back. */
  most?: number
}

const TAUGHT = { APPROVED: 'ham', SPAM: 'spam', PENDING: 'nothing', TRASH: 'nothing' } as const
