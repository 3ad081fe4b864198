import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disconnect } from '#lib/db/client.ts'
import { startEmbedded } from '#lib/db/embedded/start.ts'
import { provideEnv } from '#lib/env.ts'
import { ADMIN, startSite } from '#tests/support/site.ts'
import { type Desk, openDesk } from './author/desk.ts'
import { measureList } from './author/list.ts'
import { measurePicture } from './author/picture.ts'
import { measureTyping } from './author/typing.ts'
import { printTable, type Row } from './measure.ts'

/** Each measures some of the author's budgets at a desk with a browser that is signed in. */
const MEASURES: readonly ((desk: Desk) => Promise<Row[]>)[] = [
  measureTyping,
  ({ url }) => measurePicture(url),
  measureList,
]

/** What an author waits for, on a site of its own. About seven minutes. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backtalk-bench-'))
  const database = await startEmbedded(join(folder, 'database'), { durable: false })
  provideEnv({
    DATABASE_URL: database.url,
    AUTH_SECRET: 'only this bench knows it, and nobody else',
  })
  const site = await startSite({
    dataDir: folder,
    env: { DATABASE_URL: database.url, ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password },
  })
  const desk = await openDesk(site.url)
  try {
    const rows: Row[] = []
    for (const measure of MEASURES) rows.push(...(await measure(desk)))
    printTable(rows)
  } finally {
    await desk.close()
    await site.stop()
    await disconnect()
    await database.stop()
    await rm(folder, { recursive: true })
  }
}
