import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished, test } from 'vitest'
import { launchChromium } from './chromium.ts'

/** One for all test files of a worker, ended with it. Undefined when it cannot start here. */
const browser: Browser | undefined = await launch()

/** A test in a real browser: skipped, with the reason said, where none can start; a failure there in continuous integration. */
export const browserTest = test.skipIf(browser === undefined)

export const PHONE = { width: 375, height: 812 }
export const DESKTOP = { width: 1280, height: 900 }

/** A page in a fresh profile, until the test ends: nobody is signed in, no cookies. What it logs as an error fails the test, unless `quiet`. */
export async function openPage(
  options: BrowserContextOptions & { quiet?: boolean } = {},
): Promise<Page> {
  if (!browser) throw new Error('There is no browser: use browserTest')
  const { quiet = false, ...context } = options
  const page = await (await browser.newContext({ viewport: DESKTOP, ...context })).newPage()
  if (!quiet) page.on('pageerror', (error) => console.error(error))
  onTestFinished(() => page.context().close())
  return page
}

async function launch(): Promise<Browser | undefined> {
  try {
    return await launchChromium()
  } catch (error) {
    const reason =
      (error as Error).message.split('\n').find((line) => line.includes('error while loading')) ??
      error
    if (process.env.CI === 'true') throw new Error(`Chromium cannot start: ${reason}`)
    console.warn(`Browser tests are skipped, because Chromium cannot start: ${reason}`)
    return undefined
  }
}
