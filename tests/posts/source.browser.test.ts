import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from '#tests/support/browser.ts'
import { beginPost, contentOf, readSource, untilSaved, writeSource } from '#tests/support/editor.ts'
import { openSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
}, 300_000)

afterAll(() => site?.remove())

/** Each would say that it ran, in a browser without a policy. */
const SCRIPTS = [
  '<p><img src="/nothing" onerror="ran(1)"> a picture</p>',
  '<p>a <span onmouseenter="ran(2)">word</span></p>',
  '<figure onmouseenter="ran(3)"><img src="/nothing" onerror="ran(4)"></figure>',
  '<details open ontoggle="ran(5)"><summary>More</summary><img src="/nothing" onerror="ran(6)"></details>',
  '<svg onload="ran(7)"><circle r="9"></circle></svg>',
]

browserTest('scripts in typed HTML run neither before it is saved nor after', async () => {
  const page = await signedIn(site, { bypassCSP: true, quiet: true })
  const ran: unknown[] = []
  await page.exposeFunction('ran', (which: unknown) => ran.push(which))
  await beginPost(page, site, 'Scripts')
  await writeSource(page, `<p>Words.</p>\n${SCRIPTS.join('\n')}`)
  await untilSaved(page)
  expect(ran).toEqual([])
  // Until the site has seen to it, it is shown as text.
  await contentOf(page).getByText('onmouseenter="ran(2)"').hover()
  await page.reload()
  await contentOf(page).getByText('a word').hover()
  expect(await readSource(page)).not.toContain('ran(')
  expect(ran).toEqual([])
})
