import { type JobLog, logFailure } from '../jobs/job-log.ts'
import { passDue } from '../posts/pass-due.ts'

/** How soon after its moment a scheduled post stands in cached lists. */
const LOOK_MS = 2_000

/** Looks every few seconds whether a date has passed that readers' pages depend on, until `stop`. */
export function startClock(log: JobLog): { stop(): Promise<void> } {
  let since = new Date()
  let look: Promise<void> | undefined
  const timer = setInterval(() => {
    if (look) return
    const now = new Date()
    look = passDue({ since, now })
      .then(() => {
        since = now
      })
      // The next look goes back to where this one began.
      .catch((error) => logFailure(log, error, 'dates of posts were not kept'))
      .finally(() => {
        look = undefined
      })
  }, LOOK_MS)
  return {
    stop: async () => {
      clearInterval(timer)
      await look
    },
  }
}
