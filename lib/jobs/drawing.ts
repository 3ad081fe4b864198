import { setTimeout as pause } from 'node:timers/promises'
import { drawNextMissing } from '../media/draw-missing.ts'
import { type JobLog, logFailure } from './job-log.ts'

/** The first readers go first. */
const FIRST_LOOK_MS = 5_000
const LOOK_MS = 30_000

/** Draws the sizes that pictures lack, one picture after the other, until `stop`; what is being drawn then is drawn after the next start. */
export function startDrawing(log: JobLog): { stop(): void } {
  const stopping = new AbortController()
  void keepDrawing(log, stopping.signal)
  return { stop: () => stopping.abort() }
}

async function keepDrawing(log: JobLog, stopping: AbortSignal): Promise<void> {
  let wait = FIRST_LOOK_MS
  while (await goesOn(wait, stopping)) {
    const drew = await drawNextMissing({ now: new Date() }).catch((error) => {
      if (!stopping.aborted) logFailure(log, error, 'pictures cannot be drawn')
      return false
    })
    wait = drew ? 0 : LOOK_MS
  }
}

function goesOn(ms: number, signal: AbortSignal): Promise<boolean> {
  return pause(ms, true, { signal, ref: false }).catch(() => false)
}
