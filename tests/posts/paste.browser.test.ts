import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from '#tests/support/browser.ts'
import { beginPost, contentOf, paste, readSource } from '#tests/support/editor.ts'
import { openSite } from '#tests/support/open-site.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'
import { DOCS, DOCS_MEANS } from './pasted/google-docs.ts'
import { MARKDOWN, MARKDOWN_MEANS } from './pasted/markdown.ts'
import { WORD, WORD_MEANS } from './pasted/word.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
}, 300_000)

afterAll(() => site.remove())

async function begun(name: string): Promise<Page> {
  const page = await signedIn(site)
  await beginPost(page, site, name)
  return page
}

browserTest('a fragment of Word comes without its styles, with its lists and marks', async () => {
  const page = await begun('From Word')
  await paste(page, { html: WORD, text: 'Back pain' })
  expect(await readSource(page)).toBe(WORD_MEANS)
})

browserTest('a fragment of Google Docs comes without its wrapper and redirects', async () => {
  const page = await begun('From Docs')
  await paste(page, { html: DOCS, text: 'Back pain' })
  expect(await readSource(page)).toBe(DOCS_MEANS)
})

browserTest('pictures of other sites become links to them, one’s own stay', async () => {
  const page = await begun('From a page')
  await paste(page, {
    html: '<div class="x"><p onclick="y()">See <img src="https://a.example/b.png" alt="a spine"> and <img src="https://t.example/pixel.gif"></p></div>',
  })
  expect(await readSource(page)).toBe(
    '<p>See <a href="https://a.example/b.png">a spine</a> and</p>',
  )
})

browserTest('Markdown becomes what it means, and one undo brings the plain text back', async () => {
  const page = await begun('From Markdown')
  await paste(page, { text: MARKDOWN })
  await contentOf(page).locator('table').waitFor()
  expect(await readSource(page)).toBe(MARKDOWN_MEANS)
  await contentOf(page).press('Control+z')
  await contentOf(page).getByText('## Causes').waitFor()
})

browserTest('ordinary text with a dash and a star in it stays as it is', async () => {
  const page = await begun('Plain')
  await paste(page, { text: '5 * 3 is 15 - and #1 is not a heading.' })
  expect(await readSource(page)).toBe('<p>5 * 3 is 15 - and #1 is not a heading.</p>')
})

browserTest(
  'a lone address of a named host becomes a player, and with one undo a link',
  async () => {
    const page = await begun('A player')
    await paste(page, { text: 'https://youtu.be/dQw4w9WgXcQ' })
    await page.getByText('YouTube player, loaded when a reader asks for it').waitFor()
    expect(await readSource(page)).toBe(
      '<p><a class="embed" data-embed="YouTube" href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">YouTube: https://www.youtube.com/watch?v=dQw4w9WgXcQ</a></p>',
    )
    await page.getByRole('button', { name: 'Undo' }).last().click()
    expect(await readSource(page)).toBe(
      '<p><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></p>',
    )
  },
)

browserTest('an address over selected words links them', async () => {
  const page = await begun('A link')
  await page.keyboard.type('words')
  await page.keyboard.press('Control+a')
  await paste(page, { text: 'https://a.example/page' })
  expect(await readSource(page)).toBe('<p><a href="https://a.example/page">words</a></p>')
})
