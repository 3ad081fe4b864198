import { startBulkRuns } from './bulk-runs.ts'
import { startDrawing } from './drawing.ts'
import type { JobLog } from './job-log.ts'
import { startOutbox } from './outbox.ts'
import { startSchedule } from './schedule.ts'
import { startWebhooks } from './webhooks.ts'

type Options = { databaseUrl: string; log: JobLog }

/**
 * Begins what the application does by itself: mails, webhooks and large decisions within seconds, sizes that pictures lack, cleaning up every
 * hour. Returns at once and never fails: while the database is away everything waits for it. Any number of instances may run it on one database.
 */
export function startJobs({ databaseUrl, log }: Options): { stop(): Promise<void> } {
  const outbox = startOutbox(log)
  const webhooks = startWebhooks(log)
  const bulkRuns = startBulkRuns(log)
  const drawing = startDrawing(log)
  const schedule = startSchedule({ databaseUrl, log })
  return {
    stop: async () => {
      drawing.stop()
      await Promise.all([outbox.stop(), webhooks.stop(), bulkRuns.stop(), schedule.stop()])
    },
  }
}
