import type { BulkRun } from '../db/generated/client.ts'
import type { ShownRun } from './queue-event-schema.ts'
import { runTask } from './run-task.ts'

/** A run as the screens show it. */
export function showRun(run: BulkRun, by: { id: bigint; name: string }): ShownRun {
  const { id, actId, task, status, seen, moved, total } = run
  const what = runTask.parse(task)
  return {
    id,
    by: { id: String(by.id), name: by.name },
    does: 'verdict' in what ? what.verdict : what.is,
    status,
    seen,
    moved,
    total,
    actId,
  }
}
