import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { DESKTOP, PHONE } from './browser.ts'

const FILE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Where pages fetch axe: over the debugging protocol it would take them ten times as long. */
const AXE = await serveAxe()

/** The rules that look at colours: all that the night changes. */
const COLOURS = ['color-contrast', 'link-in-text-block']

type Look = {
  name: string
  viewport: typeof PHONE
  colorScheme: 'light' | 'dark'
  /** Rules; all of them, unless said. */
  only?: string[]
}

/** How a page may be looked at. Width and scheme are matters of CSS alone, so that one page is looked at in all ways. */
const LOOKS: Look[] = [
  { name: 'a phone by day', viewport: PHONE, colorScheme: 'light' },
  { name: 'a phone by night', viewport: PHONE, colorScheme: 'dark', only: COLOURS },
  { name: 'a desk by day', viewport: DESKTOP, colorScheme: 'light' },
  { name: 'a desk by night', viewport: DESKTOP, colorScheme: 'dark', only: COLOURS },
]

/**
 * What is wrong with a page on a phone and on a desk, by day and by night: axe's rules with the first element that breaks each, and that the
 * page is wider than the screen. The page needs `bypassCSP` where its policy forbids scripts.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const { pathname, search } = new URL(page.url())
  const address = pathname + search
  await page.addScriptTag({ url: AXE })
  const faults: string[] = []
  for (const { name, viewport, colorScheme, only } of LOOKS) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    for (const fault of await page.evaluate(faultsAsItIs, only))
      faults.push(`${address} on ${name}: ${fault}`)
  }
  return faults
}

/** Runs in the page. */
async function faultsAsItIs(only: string[] | undefined): Promise<string[]> {
  // Colours are judged where they arrive, not on their way.
  for (const animation of document.getAnimations())
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish()
  const rules = (window as unknown as { axe: typeof axe }).axe
  const { violations } = await rules.run({
    resultTypes: ['violations'],
    ...(only && { runOnly: only }),
  })
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  const over = document.documentElement.scrollWidth - innerWidth
  return over > 0 ? [...broken, `${over} pixels too wide`] : broken
}

async function serveAxe(): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/javascript; charset=utf-8')
    createReadStream(FILE).pipe(response)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
