import type { Tx } from '../db/client.ts'
import type { BulkRun } from '../db/generated/client.ts'
import type { Actor } from '../people/actor.ts'
import type { Move } from './move-comments.ts'
import type { RunTask, TaskOf } from './run-task.ts'

/** What one step of a run does. */
export type Chunk = {
  /** The act that the moves belong to; null as long as nothing was moved. */
  actId: string | null
  moves: Move[]
  /** Comments that are gone already, where the run deletes. */
  deleted?: number
  /** Comments looked at, whether or not they are moved. */
  seen: number
  /** Where the next step goes on, null at the end. */
  next: string | null
  /** How many there are to look at in all; null where that is unknown. */
  total: number | null
  reason?: string | undefined
  isUndo: boolean
  /** The act's sentence once `moved` comments were moved in all. */
  summary: (moved: number) => string
}

/** Finds what one kind of run does next, inside the step's transaction, with its comments locked. */
export type ChunkOf<Is extends RunTask['is']> = (
  tx: Tx,
  given: { task: TaskOf<Is>; run: BulkRun; by: Actor; now: Date },
) => Promise<Chunk>
