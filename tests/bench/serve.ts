import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disconnect } from '#lib/db/client.ts'
import { startEmbedded } from '#lib/db/embedded/start.ts'
import { provideEnv } from '#lib/env.ts'
import { startSite } from '#tests/support/site.ts'
import { fillBlog } from './fill-blog.ts'
import { measureFreshness } from './freshness.ts'
import { measureLarge } from './large.ts'
import { compare, printTable, type Row } from './measure.ts'
import { measureMisses } from './misses.ts'
import { startBareServer, startPlainNext } from './rivals.ts'
import { measureStorm } from './storm.ts'

/** The server against a bare one, against Next alone, and against itself: two instances on one database, and a very large blog. About five minutes. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backtalk-bench-'))
  const database = await startEmbedded(join(folder, 'database'), { durable: false })
  provideEnv({
    DATABASE_URL: database.url,
    AUTH_SECRET: 'only this bench knows it, and nobody else',
  })
  const env = {
    DATABASE_URL: database.url,
    LOG_LEVEL: 'info',
    METRICS: '1',
    ADMIN_EMAIL: 'owner@blog.test',
  }
  const site = await startSite({ dataDir: folder, env })
  const second = await startSite({ dataDir: folder, env: { ...env, METRICS: '1' } })
  try {
    const blog = await fillBlog()
    const rows = [
      ...(await measureHits(`${site.url}${blog.long.path}`, `${blog.long.path}`, database.url)),
      ...(await measureMisses(site.url, blog.short)),
      await measureFreshness([site.url, second.url], blog.short),
      ...(await measureStorm(second.url, blog)),
      ...(await measureLarge(site.url)),
    ]
    printTable(rows)
  } finally {
    await site.stop()
    await second.stop()
    await disconnect()
    await database.stop()
    await rm(folder, { recursive: true })
  }
}

async function measureHits(page: string, path: string, databaseUrl: string): Promise<Row[]> {
  const bare = await startBareServer(page)
  const next = await startPlainNext(databaseUrl)
  try {
    const toBare = await compare(page, bare.url)
    // One request of Next's may take a second: few connections, and time to finish them.
    const toNext = await compare(page, `${next.url}${path}`, {
      connections: 4,
      rounds: 3,
      seconds: 4,
    })
    return [
      {
        what: '500 comments, cached, against bare Node http',
        measured: `${toBare.ratio.toFixed(2)} (${toBare.own.toFixed(0)} to ${toBare.rival.toFixed(0)}/s)`,
        must: '>= 0.7',
        reach: '0.9',
        holds: toBare.ratio >= 0.7,
      },
      {
        what: '500 comments, cached, against next start',
        measured: `${toNext.ratio.toFixed(0)} times (${toNext.own.toFixed(0)} to ${toNext.rival.toFixed(1)}/s)`,
        must: '>= 20',
        reach: '50',
        holds: toNext.ratio >= 20,
      },
    ]
  } finally {
    bare.stop()
    next.stop()
  }
}
