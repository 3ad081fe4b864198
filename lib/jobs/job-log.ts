import type { Logger } from 'pino'
import { isUnreachable } from '../db/errors.ts'

export type JobLog = Pick<Logger, 'info' | 'warn'>

/** Reports what a job could not do; not that the database is away, which others report. */
export function logFailure(log: JobLog, error: unknown, what: string): void {
  if (!isUnreachable(error)) log.warn({ err: error }, what)
}
