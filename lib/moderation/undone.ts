import type { Tx } from '../db/client.ts'
import type { Act } from '../db/generated/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'
import type { Actor } from '../people/actor.ts'

/** What became of an attempt to take an act back. */
export type Undone =
  | {
      ok: true
      actId: string
      summary: string
      /** Comments that are again what they were. */
      reverted: { id: bigint; status: CommentStatus; revision: number }[]
      /** Comments that somebody changed since, or that are gone: left alone. */
      leftAlone: bigint[]
      /** It was too much for one transaction and goes on in the background. */
      running: boolean
    }
  | {
      ok: false
      reason: 'unknown' | 'forbidden' | 'already-undone' | 'not-undoable' | 'all-changed'
    }

/** Takes one kind of act back inside the transaction that holds the act; the caller marks it as undone. */
export type UndoStep = (tx: Tx, act: Act, given: { by: Actor; now: Date }) => Promise<Undone>

/** As an act that is not about comments answers. */
export function undoneBy(actId: string, act: Pick<Act, 'summary'>): Undone {
  return { ok: true, actId, summary: undoWords(act), reverted: [], leftAlone: [], running: false }
}

/** As the undo of a large act answers, whose run has just begun. */
export function undoneInRun(actId: string, act: Pick<Act, 'summary'>): Undone {
  return { ok: true, actId, summary: undoWords(act), reverted: [], leftAlone: [], running: true }
}

/** The log's sentence about an undo. */
export const undoWords = ({ summary }: Pick<Act, 'summary'>): string => `Undid “${summary}”`
