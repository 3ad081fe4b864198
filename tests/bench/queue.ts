import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { db, disconnect } from '#lib/db/client.ts'
import { startEmbedded } from '#lib/db/embedded/start.ts'
import { provideEnv } from '#lib/env.ts'
import { signInByHttp } from '#tests/support/requests.ts'
import { startSite } from '#tests/support/site.ts'
import { fillQueue } from './fill-queue.ts'
import { printTable } from './measure.ts'
import { measureCounts } from './queue/counts.ts'
import { measureDecisions } from './queue/decisions.ts'
import { measurePages } from './queue/pages.ts'
import { measureRun } from './queue/run.ts'

/** The moderation desk with a million comments of which a hundred thousand wait. About five minutes, most of them filling. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backtalk-bench-'))
  const database = await startEmbedded(join(folder, 'database'), { durable: false })
  provideEnv({
    DATABASE_URL: database.url,
    AUTH_SECRET: 'only this bench knows it, and nobody else',
  })
  const env = { DATABASE_URL: database.url, ADMIN_EMAIL: 'owner@blog.test' }
  const site = await startSite({ dataDir: folder, env })
  try {
    const cast = await fillQueue()
    await letIn()
    const desk = {
      url: site.url,
      moderator: await signInByHttp(site.url, cast.mo.email),
      author: await signInByHttp(site.url, cast.al.email),
    }
    printTable([
      ...(await measurePages(desk)),
      await measureCounts(cast.mo),
      ...(await measureDecisions(desk)),
      ...(await measureRun(desk)),
    ])
  } finally {
    await site.stop()
    await disconnect()
    await database.stop()
    await rm(folder, { recursive: true })
  }
}

/** The cast has the password of the owner, whom the site let in. */
function letIn(): Promise<number> {
  return db.$executeRaw`
    UPDATE people SET password_hash = owner.password_hash FROM people AS owner WHERE owner.email = 'owner@blog.test'`
}
