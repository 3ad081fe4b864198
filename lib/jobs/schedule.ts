import { setTimeout as pause } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import { writeDigests } from '../notify/write-digests.ts'
import { cleanUp } from './clean-up.ts'
import { type JobLog, logFailure } from './job-log.ts'

type Options = { databaseUrl: string; log: JobLog }

/** The schema that pg-boss keeps its own tables in, beside ours. */
const SCHEMA = 'pgboss'
const CLEAN_UP = 'clean-up'
/** Every hour, away from the full hour when every program wakes up. */
const HOURLY = '17 * * * *'
const DIGESTS = 'digests'
/** The owner's hour begins, in some time zones, at a quarter. */
const QUARTERLY = '*/15 * * * *'

const RETRY_MS = 5_000
/** Work is scheduled by the minute: asking more often finds nothing. */
const POLL_SECONDS = 30
/** What is under way when the application stops is interrupted after this, and done again. */
const LAST_WORDS_MS = 5_000

/** Cleans up every hour and writes the daily digests, on one instance of all that run, until `stop`. Tries to begin for as long as it takes. */
export function startSchedule({ databaseUrl, log }: Options): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const beginning = begin(databaseUrl, log, stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      const boss = await beginning
      await boss?.stop({ timeout: LAST_WORDS_MS })
    },
  }
}

async function begin(databaseUrl: string, log: JobLog, stopping: AbortSignal) {
  while (!stopping.aborted) {
    const boss = new PgBoss({ connectionString: databaseUrl, schema: SCHEMA, max: 2 })
    boss.on('error', (error) => logFailure(log, error, 'scheduled work is in trouble'))
    try {
      await boss.start()
      await plan(boss, log)
      return boss
    } catch (error) {
      logFailure(log, error, 'scheduled work cannot begin')
      await boss.stop({ graceful: false }).catch(() => {})
      await pause(RETRY_MS, undefined, { signal: stopping, ref: false }).catch(() => {})
    }
  }
  return undefined
}

async function plan(boss: PgBoss, log: JobLog): Promise<void> {
  await repeat(boss, CLEAN_UP, HOURLY, async () => {
    const removed = await cleanUp({ now: new Date() })
    log.info(removed, 'cleaned up')
    return removed
  })
  await repeat(boss, DIGESTS, QUARTERLY, async () => {
    const mails = await writeDigests({ now: new Date() })
    if (mails) log.info({ mails }, 'wrote the daily digests')
    return { mails }
  })
}

async function repeat(boss: PgBoss, name: string, cron: string, work: () => Promise<object>) {
  // "singleton": never two at a time, on any number of instances.
  await boss.createQueue(name, { policy: 'singleton', retryLimit: 3, retryBackoff: true })
  // "once": a machine that sleeps at night catches up in the morning.
  await boss.schedule(name, cron, null, { missed: 'once' })
  await boss.work(name, { pollingIntervalSeconds: POLL_SECONDS }, work)
}
