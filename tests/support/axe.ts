import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { DESKTOP, PHONE } from './browser.ts'

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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
  await page.evaluate(AXE)
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
