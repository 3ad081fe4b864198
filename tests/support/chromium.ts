import { mkdir } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts Chromium, from npm, so that every machine tests with the same one. Throws where it cannot start. */
export async function launchChromium(): Promise<Browser> {
  return playwright.launch({ executablePath: await unpack(), args: ARGS })
}

/** The package unpacks into the temporary folder and takes what it finds there, which may be another user's: each has their own. */
async function unpack(): Promise<string> {
  const folder = join(tmpdir(), `backtalk-chromium-${userInfo().username}`)
  await mkdir(folder, { recursive: true })
  const shared = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    return await chromium.executablePath()
  } finally {
    if (shared === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = shared
  }
}
