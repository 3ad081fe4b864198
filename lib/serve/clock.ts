import { passDue } from '../posts/pass-due.ts'

/** How soon after its moment a scheduled post stands in cached lists. */
const LOOK_MS = 2_000

/** Looks every few seconds whether a date has passed that readers' pages depend on, until `stop`. */
export function startClock(): { stop(): Promise<void> } {
  let since = new Date()
  let look: Promise<void> | undefined
  const timer = setInterval(() => {
    if (look) return
    const now = new Date()
    look = passDue({ since, now })
      .then(() => {
        since = now
      })
      // The database is away, which others report: the next look goes back to where this one began.
      .catch(() => {})
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
