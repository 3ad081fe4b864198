import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Found = { violations: { id: string; nodes: { html: string }[] }[] }

/** What is wrong with a page: axe's rules with the first element that breaks each, and that it is wider than the screen. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  // @ts-expect-error axe lives in the page
  const { violations } = (await page.evaluate(() => axe.run())) as Found
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  return over > 0 ? [...broken, `${over} pixels too wide`] : broken
}
