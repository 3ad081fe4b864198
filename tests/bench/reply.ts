import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { db, disconnect } from '#lib/db/client.ts'
import { startEmbedded } from '#lib/db/embedded/start.ts'
import { provideEnv } from '#lib/env.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { createCast } from '#tests/support/cast.ts'
import { createPost } from '#tests/support/factories.ts'
import { startSite } from '#tests/support/site.ts'
import { printTable } from './measure.ts'
import { measureReplies } from './reply/load.ts'
import { measureRaces } from './reply/races.ts'
import { measureRendering } from './reply/rendering.ts'
import { longWordList, measureWords } from './reply/words.ts'

/** Replies through the running server, on a database that loses nothing, with every check on. About a minute. */
export async function run(): Promise<void> {
  const rows = [...measureRendering(), measureWords()]
  const folder = await mkdtemp(join(tmpdir(), 'backtalk-bench-'))
  const database = await startEmbedded(join(folder, 'database'))
  provideEnv({
    DATABASE_URL: database.url,
    AUTH_SECRET: 'only this bench knows it, and nobody else',
  })
  const env = {
    DATABASE_URL: database.url,
    ADMIN_EMAIL: 'owner@blog.test',
    // Every reply comes from an address of its own, as the header says.
    TRUSTED_PROXIES: '127.0.0.1,::1',
  }
  const site = await startSite({ dataDir: folder, env })
  try {
    const posts = await fillSite()
    rows.unshift(...(await measureReplies(site.url, posts)))
    rows.push(...(await measureRaces(site.url, posts)))
    printTable(rows)
  } finally {
    await site.stop()
    await disconnect()
    await database.stop()
    await rm(folder, { recursive: true })
  }
}

/** Ten posts to reply to, the classifier at work, and a list of 60,000 lines. */
async function fillSite(): Promise<string[]> {
  const { al } = await createCast()
  const posts: string[] = []
  while (posts.length < 10) posts.push(String((await createPost(al)).id))
  const values = { classifier: 'on', floodSeconds: 0 } as const
  await saveSettings({ values, by: null, now: new Date() })
  await db.wordList.create({ data: { kind: 'DISALLOW', entries: longWordList() } })
  return posts
}
