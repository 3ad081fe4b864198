import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from '#tests/support/browser.ts'
import { beginPost, contentOf, paste, readSource } from '#tests/support/editor.ts'
import { openSite } from '#tests/support/open-site.ts'
import { drawHalves } from '#tests/support/pictures.ts'
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

browserTest('a pasted picture is uploaded, told of, and stands where one wrote', async () => {
  const page = await begun('With a picture')
  await contentOf(page).pressSequentially('Before it.')
  await pasteFile(page, 'halves.png', await drawHalves(640, 480))
  await page.getByText('Uploaded halves.png').waitFor()
  await contentOf(page).locator('figure img').waitFor()
  expect(await readSource(page)).toMatch(
    /^<p>Before it\.<\/p>\n<figure[^>]*><img src="\/media\/[^"]+"[^>]* data-media-id="\d+"/,
  )
})

browserTest('what is no picture is refused in a sentence, and the words stay', async () => {
  const page = await begun('With no picture')
  await contentOf(page).pressSequentially('Only words.')
  await pasteFile(page, 'picture.png', Buffer.from('not at all'))
  await page.getByText('Only pictures, PDF,').first().waitFor()
  expect(await readSource(page)).toBe('<p>Only words.</p>')
})

browserTest(
  'without a network a picture is refused, the words stay, and what was missing comes later',
  async () => {
    const page = await signedIn(site, { quiet: true })
    const missed = new Set<string>()
    page.on('requestfailed', (request) => {
      if (request.resourceType() === 'script') missed.add(request.url())
    })
    await beginPost(page, site, 'On a train')
    await contentOf(page).pressSequentially('In a tunnel.')
    await page.context().setOffline(true)
    await pasteFile(page, 'halves.png', await drawHalves(64, 48))
    // What uploads it cannot be fetched, nor what says so.
    await expect.poll(() => missed.size).toBeGreaterThan(1)
    await contentOf(page).pressSequentially(' Still here. /')
    await page.context().setOffline(false)
    await page.getByText('The site cannot be reached.').first().waitFor()
    await page.getByRole('listbox', { name: 'Blocks' }).waitFor()
    await contentOf(page).press('Backspace')
    await pasteFile(page, 'halves.png', await drawHalves(64, 48))
    await contentOf(page).locator('figure img').waitFor()
    expect(await readSource(page)).toContain('<p>In a tunnel. Still here.')
  },
)

async function pasteFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await contentOf(page).evaluate(
    (element, [name, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([bytes], name, { type: 'image/png' }))
      const event = new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
      })
      element.dispatchEvent(event)
    },
    [name, bytes.toString('base64')] as const,
  )
}
