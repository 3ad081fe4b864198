import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inject } from 'vitest'
import { copyFolder } from './copy-folder.ts'
import { type Site, startSite } from './site.ts'
import { type Content, putContentBack } from './site-content.ts'
import { MADE, OUTCOME } from './site-folders.ts'

/** The one that runs for the test files of this worker, one after the other. It ends with the worker. */
let shared: Promise<Site> | undefined

/** A running site that is as it was after its first start, for tests that leave it running. */
export async function openSite(content: Content = 'empty'): Promise<Site> {
  // Webhooks of these tests are called on this machine.
  shared ??= openOwnSite('demo', { env: { PRIVATE_WEBHOOKS: '1' } })
  const site = await shared
  await putContentBack(site, content, inject('siteFolders').demo)
  return { ...site, remove: async () => {} }
}

type Given = { port?: number; env?: Record<string, string> }

/** A site for tests that start it in their own way or stop it, but are not about its first start. */
export async function openOwnSite(content: Content = 'empty', given: Given = {}): Promise<Site> {
  return startSite({ dataDir: await copySite(content), ...given })
}

/** The data folder of a site that does not run. */
export async function copySite(content: Content): Promise<string> {
  const folder = inject('siteFolders')[content]
  await untilMade(dirname(folder))
  const dataDir = join(dirname(folder), crypto.randomUUID())
  await copyFolder(folder, dataDir)
  return dataDir
}

/** @throws when they could not be made, with the reason */
async function untilMade(folder: string): Promise<void> {
  for (;;) {
    const said = await readFile(join(folder, OUTCOME), 'utf8').catch(() => '')
    if (said === MADE) return
    if (said) throw new Error(`The sites for tests could not be made: ${said}`)
    await pause(100)
  }
}
