import { z } from 'zod'
import { db } from '../db/client.ts'
import { idText } from '../id-text.ts'
import type { Actor } from '../people/actor.ts'
import { findLastChanges } from './last-change.ts'
import { mayModerate, mayModerateEverything, mayUndo } from './may.ts'
import { showChange } from './queue.ts'
import type { ShownChange } from './queue-item.ts'
import { isUndoableKind } from './undoable.ts'

/** What the page says after a form without a script: what was done, and what somebody else had done before. */
type SaidAct = {
  actId: string
  summary: string
  undoable: boolean
  /** It goes on in the background. */
  running: boolean
}
export type Said = { act: SaidAct | null; refused: ShownChange | null }

const query = z.object({
  said: z.uuid().optional().catch(undefined),
  refused: idText.optional().catch(undefined),
})

/** Reads `said` and `refused` of the address; what `by` may not know is not said. */
export async function findSaid(given: unknown, by: Actor): Promise<Said> {
  const { said, refused } = query.parse(given)
  return {
    act: said === undefined ? null : await findAct(said, by),
    refused: refused === undefined ? null : await findRefusal(BigInt(refused), by),
  }
}

async function findAct(id: string, by: Actor): Promise<SaidAct | null> {
  const act = await db.act.findUnique({
    where: { id, ...(!mayModerateEverything(by) && { personId: by.id }) },
    select: {
      ...{ id: true, kind: true, personId: true, summary: true, undoneAt: true },
      run: { select: { status: true } },
    },
  })
  if (!act) return null
  const undoable = act.undoneAt === null && isUndoableKind(act.kind) && mayUndo(by, act)
  const running = act.run?.status === 'RUNNING'
  return { actId: act.id, summary: act.summary, undoable, running }
}

async function findRefusal(id: bigint, by: Actor): Promise<ShownChange | null> {
  const comment = await db.comment.findUnique({
    where: { id },
    select: { post: { select: { authorId: true } } },
  })
  if (!comment || !mayModerate(by, comment)) return null
  const change = (await findLastChanges(db, [id])).get(id)
  return change ? showChange(change) : null
}
