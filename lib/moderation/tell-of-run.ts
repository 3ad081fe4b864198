import type { Tx } from '../db/client.ts'
import type { BulkRun } from '../db/generated/client.ts'
import { notify, QUEUE_CHANNEL } from '../db/touch.ts'
import type { QueueEvent } from './queue-event-schema.ts'
import { showRun } from './show-run.ts'

/** Lets the moderators' screens know how far a run is. */
export function tellOfRun(tx: Tx, run: BulkRun, by: { id: bigint; name: string }): Promise<void> {
  const event: QueueEvent = { kind: 'run', run: showRun(run, by) }
  return notify(tx, QUEUE_CHANNEL, event)
}
