import {
  deleteLocked,
  deletionOf,
  isDeletable,
  journalDeletion,
  lockForDeleting,
} from './delete.ts'
import { countMatching, findMatching } from './find-matching.ts'
import { findTouched } from './find-touched.ts'
import { mayModerate } from './may.ts'
import type { ChunkOf } from './run-chunk.ts'
import { commentCountInWords } from './sentence.ts'

/** The next of what matches the filter is deleted for ever, newest first, except what changed since the moderator looked. */
export const deleteChunk: ChunkOf<'delete'> = async (tx, { task, run, by, now }) => {
  const { ids, next } = await findMatching(tx, task.filter, run, by)
  const total = run.total ?? (await countMatching(tx, task.filter, by))
  const locked = await lockForDeleting(tx, ids)
  const touched = await findTouched(tx, ids, task.seenAt)
  const doomed = [...locked.values()].filter(
    (comment) => isDeletable(comment) && !touched.has(comment.id) && mayModerate(by, comment),
  )
  // Never by a writer's name: it goes with the comment.
  const summary = (deleted: number) => deletionOf(commentCountInWords(deleted))
  const begins = run.actId === null && doomed.length > 0
  const actId = begins ? await journalDeletion(tx, { summary: '', by, now }) : run.actId
  if (actId !== null && doomed.length > 0) await deleteLocked(tx, { doomed, actId, by, now })
  return {
    ...{ actId, next, total, summary },
    ...{ moves: [], deleted: doomed.length, seen: ids.length, isUndo: false },
  }
}
