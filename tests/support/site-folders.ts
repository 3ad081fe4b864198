import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inspect } from 'node:util'
import { hash } from '@node-rs/argon2'
import type { TestProject } from 'vitest/node'
import { findPostmaster } from '#lib/db/embedded/postmaster.ts'
import { copyFolder } from './copy-folder.ts'
import { ADMIN, type Site, startSite } from './site.ts'
import { type Content, keepContent } from './site-content.ts'
import { askDatabase } from './site-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Data folders of sites that were started once and stopped. */
    siteFolders: Record<Content, string>
  }
}

/** The file beside the sites that says that they are there, or why they are not. */
export const OUTCOME = 'outcome'
export const MADE = 'made'

/** A test database that is lost has to be made again, and no more: waiting for the disk would be waiting for nothing. */
const CARELESS = 'fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n'

/** Starts two sites for the first time, so that the tests' own sites need not do again what every first start does. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'backtalk-sites-'))
  const folders = { empty: join(folder, 'empty'), demo: join(folder, 'demo') }
  // While other tests run that need no site.
  const made = makeSites(folders)
    .then(() => MADE, inspect)
    .then((outcome) => writeFile(join(folder, OUTCOME), outcome))
  project.provide('siteFolders', folders)
  return async () => {
    await made
    await Promise.all((await readdir(folder)).map((site) => untilStopped(join(folder, site))))
    await rm(folder, { recursive: true })
  }
}

async function makeSites({ empty, demo }: Record<Content, string>): Promise<void> {
  await startOnce(empty, 'empty', cheapenPassword)
  await appendFile(join(empty, 'postgres', 'postgresql.auto.conf'), CARELESS)
  await copyFolder(empty, demo)
  await startOnce(demo, 'demo', leaveUndrawn)
}

async function startOnce(
  dataDir: string,
  content: Content,
  change: (site: Site) => Promise<void>,
): Promise<void> {
  const site = await startSite({ dataDir, env: { DEMO: content === 'demo' ? '1' : '0' } })
  await change(site)
  await keepContent(site, content)
  await site.stop()
}

/** The sizes that the demo's pictures lack would be drawn beside the tests, and anew for every file: other tests are about that. */
async function leaveUndrawn(site: Site): Promise<void> {
  await askDatabase(site, 'UPDATE media SET drawn_at = now()')
}

/** The sites that workers shared between their files notice the end of the worker within a second. */
async function untilStopped(dataDir: string): Promise<void> {
  while (await findPostmaster(join(dataDir, 'postgres'))) await pause(100)
}

/** The people of these tests have one password, and it is looked at in each test: its hash need not be dear. */
async function cheapenPassword(site: Site): Promise<void> {
  const cheap = await hash(ADMIN.password, { memoryCost: 8, timeCost: 1, parallelism: 1 })
  await askDatabase(site, 'UPDATE people SET password_hash = $1', [cheap])
}
