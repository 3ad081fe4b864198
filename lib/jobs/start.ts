import { startDrawing } from './drawing.ts'
import type { JobLog } from './job-log.ts'
import { startOutbox } from './outbox.ts'
import { startSchedule } from './schedule.ts'

type Options = { databaseUrl: string; log: JobLog }

/**
 * Begins what the application does by itself: mails within seconds, sizes that pictures
 * lack, cleaning up every hour. Returns at once and never fails: while the
 * database is away everything waits for it. Any number of instances may run it on one database.
 */
export function startJobs({ databaseUrl, log }: Options): { stop(): Promise<void> } {
  const outbox = startOutbox(log)
  const drawing = startDrawing(log)
  const schedule = startSchedule({ databaseUrl, log })
  return {
    stop: async () => {
      drawing.stop()
      await Promise.all([outbox.stop(), schedule.stop()])
    },
  }
}
