import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { DESKTOP, PHONE } from './browser.ts'

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** How a page may be looked at. Width and scheme are matters of CSS alone, so that one page is looked at in all ways. */
const LOOKS = [
  { name: 'a phone by day', viewport: PHONE, colorScheme: 'light' },
  { name: 'a phone by night', viewport: PHONE, colorScheme: 'dark' },
  { name: 'a desk by day', viewport: DESKTOP, colorScheme: 'light' },
  { name: 'a desk by night', viewport: DESKTOP, colorScheme: 'dark' },
] as const

/**
 * What is wrong with a page on a phone and on a desk, by day and by night: axe's rules with the first element that breaks each, and that the
 * page is wider than the screen. The page needs `bypassCSP` where its policy forbids scripts.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const { pathname, search } = new URL(page.url())
  const address = pathname + search
  await page.evaluate(AXE)
  const faults: string[] = []
  for (const { name, viewport, colorScheme } of LOOKS) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    for (const fault of await faultsAsItIs(page)) faults.push(`${address} on ${name}: ${fault}`)
  }
  return faults
}

async function faultsAsItIs(page: Page): Promise<string[]> {
  await page.evaluate(endTransitions)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  )
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  return over > 0 ? [...broken, `${over} pixels too wide`] : broken
}

/** Runs in the page: colours are judged where they arrive, not on their way. */
function endTransitions(): void {
  for (const animation of document.getAnimations())
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish()
}
