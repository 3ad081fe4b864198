import { db } from '../db/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'

/** One step in a comment's life: how it arrived, what was decided, how its words changed. */
export type Step = {
  at: string
  /** Null: its writer, or the program. */
  by: string | null
  reason: string | null
} & (
  | { what: 'screened'; outcome: CommentStatus }
  | { what: 'decided'; from: CommentStatus | null; to: CommentStatus | null }
  | { what: 'edited'; formerly: string }
)

/** Everything that happened to a comment, oldest first. Ask `findQueueItem` first whether the person may see it. */
export async function listSteps(commentId: bigint): Promise<Step[]> {
  const [screenings, decisions, revisions] = await Promise.all([
    db.screeningRecord.findMany({
      where: { commentId },
      select: { createdAt: true, outcome: true },
      orderBy: { id: 'asc' },
    }),
    db.decision.findMany({
      where: { commentId },
      select: {
        createdAt: true,
        fromStatus: true,
        toStatus: true,
        reason: true,
        person: { select: { name: true } },
      },
      orderBy: { id: 'asc' },
    }),
    db.commentRevision.findMany({
      where: { commentId },
      select: { createdAt: true, html: true, editedBy: { select: { name: true } } },
      orderBy: { revision: 'asc' },
    }),
  ])
  const steps: Step[] = [
    ...screenings.map(({ createdAt, outcome }) => ({
      what: 'screened' as const,
      at: createdAt.toISOString(),
      by: null,
      reason: null,
      outcome,
    })),
    ...decisions.map(({ createdAt, fromStatus, toStatus, reason, person }) => ({
      what: 'decided' as const,
      at: createdAt.toISOString(),
      by: person?.name ?? null,
      reason,
      from: fromStatus,
      to: toStatus,
    })),
    ...revisions.map(({ createdAt, html, editedBy }) => ({
      what: 'edited' as const,
      at: createdAt.toISOString(),
      by: editedBy?.name ?? null,
      reason: null,
      formerly: html,
    })),
  ]
  return steps.toSorted((a, b) => a.at.localeCompare(b.at))
}
