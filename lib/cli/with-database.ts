import { disconnect } from '../db/client.ts'
import { findRunning } from '../db/embedded/start.ts'
import { migrate } from '../db/migrate.ts'
import { env, provideEnv } from '../env.ts'
import { openDatabase } from '../serve/database.ts'
import { prepareSecrets } from '../serve/secrets.ts'

/** Does `work` on the site's database: the one of `DATABASE_URL`, of the running application, or the embedded one, started meanwhile. */
export async function withDatabase(work: () => Promise<void>): Promise<void> {
  const running = env().DATABASE_URL ?? (await findRunning(env().DATA_DIR))
  if (running) provideEnv({ DATABASE_URL: running })
  const database = await openDatabase()
  try {
    await prepareSecrets()
    await migrate(database.url)
    await work()
  } finally {
    await disconnect()
    await database.stop()
  }
}
