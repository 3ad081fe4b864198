import { seedDemoOnce } from '../../prisma/demo/seed-once.ts'
import { disconnect } from '../db/client.ts'
import { migrate } from '../db/migrate.ts'
import { env, provideEnv } from '../env.ts'
import { startJobs } from '../jobs/start.ts'
import { ensureFirstAdministrator, type FirstAdministrator } from '../people/first-administrator.ts'
import { PROJECT_DIR } from '../project-dir.ts'
import { startClock } from './clock.ts'
import { openDatabase } from './database.ts'
import { followNpm } from './follow-npm.ts'
import { greeting } from './greeting.ts'
import { openLog } from './log.ts'
import { prepareSecrets } from './secrets.ts'
import { checkPort, startServer } from './server.ts'

type Options = {
  dev: boolean
  /** Makes the production build; runs while nothing else waits for it. */
  prepare: () => Promise<void>
}

/**
 * Runs the whole application: database, migrations, first administrator, demo content, web server. Returns once it serves;
 * SIGINT and SIGTERM stop it in good order.
 * @throws {CannotStart} with a sentence for the person at the terminal
 */
export async function runApplication({ dev, prepare }: Options): Promise<void> {
  const { HOST, PORT } = env()
  await checkPort(HOST, PORT)
  await prepare()
  const database = await openDatabase()
  try {
    await prepareSecrets()
    await migrate(database.url)
    const administrator = await setUp(database.embedded)
    const server = await startServer({ dev, dir: PROJECT_DIR, host: HOST, port: PORT })
    const log = openLog(env().LOG_LEVEL)
    const clock = startClock(log.lines)
    const jobs = startJobs({ databaseUrl: database.url, log: log.lines })
    stopOnSignal([
      // First of all nobody new gets in: what the others finish may take a while.
      server.stop,
      clock.stop,
      jobs.stop,
      async () => log.close(),
      disconnect,
      database.stop,
    ])
    followNpm()
    console.log(greeting(administrator))
  } catch (error) {
    await disconnect()
    await database.stop()
    throw error
  }
}

/** First administrator and demo content, and the address that next-auth builds its links from. */
async function setUp(embedded: boolean): Promise<FirstAdministrator> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password, DEMO, SITE_URL } = env()
  provideEnv({ NEXTAUTH_URL: SITE_URL })
  const now = new Date()
  const administrator = await ensureFirstAdministrator({ email, password, embedded, now })
  if (DEMO === '1') await (await import('../../prisma/demo/seed.ts')).seedDemo({ now })
  else if (embedded && DEMO !== '0') await seedDemoOnce({ now })
  return administrator
}

/** Runs the steps in order on the first signal; a second signal ends the process at once. */
function stopOnSignal(steps: (() => Promise<void>)[]): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (stopping) process.exit(130)
      stopping = true
      console.log('Stopping …')
      for (const step of steps) await step()
      process.exit(0)
    })
  }
}
