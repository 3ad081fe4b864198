import { stepRun } from '../moderation/step-run.ts'
import { type JobLog, logFailure } from './job-log.ts'

/** How soon a run begins. */
const LOOK_MS = 500
/** After a step that failed. */
const RETRY_MS = 5_000
/** Between two steps, so that readers and moderators are served in the meantime. */
const BREATH_MS = 10

/** Carries on the decisions about many comments, step by step, until `stop`, which waits for the step that is under way. */
export function startBulkRuns(log: JobLog): { stop(): Promise<void> } {
  let stopped = false
  let timer: NodeJS.Timeout
  const look = async (): Promise<void> => {
    const pause = await step(log)
    if (!stopped) timer = setTimeout(next, pause)
  }
  let looking = look()
  const next = () => {
    looking = look()
  }
  return {
    stop: () => {
      stopped = true
      clearTimeout(timer)
      return looking
    },
  }
}

/** Returns how long to wait before the next step. */
async function step(log: JobLog): Promise<number> {
  try {
    return (await stepRun({ now: new Date() })) ? BREATH_MS : LOOK_MS
  } catch (error) {
    // The database is away, or a colleague's act was in the way: the step is tried again.
    logFailure(log, error, 'a decision about many comments cannot go on')
    return RETRY_MS
  }
}
