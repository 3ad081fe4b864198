import { setTimeout as pause } from 'node:timers/promises'
import { type JobLog, logFailure } from './job-log.ts'

type Options = {
  ms: number
  look: () => Promise<void>
  log: JobLog
  /** What to say when a look fails. */
  failure: string
  /** Stopping waits this long for the look under way. */
  lastWordsMs: number
}

/** Looks every so often, never twice at a time, until `stop`. */
export function lookEvery({ ms, look, log, failure, lastWordsMs }: Options): {
  stop(): Promise<unknown>
} {
  let looking: Promise<void> | undefined
  const timer = setInterval(() => {
    looking ??= look()
      .catch((error) => logFailure(log, error, failure))
      .finally(() => {
        looking = undefined
      })
  }, ms)
  return {
    stop: () => {
      clearInterval(timer)
      return Promise.race([looking, pause(lastWordsMs, undefined, { ref: false })])
    },
  }
}
