import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disconnect } from '#lib/db/client.ts'
import { startEmbedded } from '#lib/db/embedded/start.ts'
import { provideEnv } from '#lib/env.ts'
import { ADMIN, startSite } from '#tests/support/site.ts'
import { printTable } from '../measure.ts'
import { measureList } from './list.ts'
import { measurePicture } from './picture.ts'

/** Pictures and long lists on a site of its own, without a browser. About two minutes. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backtalk-bench-'))
  const database = await startEmbedded(join(folder, 'database'), { durable: false })
  provideEnv({
    DATABASE_URL: database.url,
    AUTH_SECRET: 'only this bench knows it, and nobody else',
  })
  const env = { DATABASE_URL: database.url, ADMIN_EMAIL: ADMIN.email }
  const site = await startSite({ dataDir: folder, env })
  try {
    printTable([...(await measurePicture(site.url)), ...(await measureList())])
  } finally {
    await site.stop()
    await disconnect()
    await database.stop()
    await rm(folder, { recursive: true })
  }
}
