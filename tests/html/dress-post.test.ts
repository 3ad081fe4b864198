import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlightCode } from '#lib/html/code/highlight.ts'
import { dressEmbeds } from '#lib/html/dress-embeds.ts'
import { dressTasks } from '#lib/html/dress-tasks.ts'
import { readPlayer } from '#lib/html/players/rules.ts'
import { sanitizePost } from '#lib/html/post.ts'
import { textOf } from '#lib/html/text.ts'

describe('Code in a post', () => {
  it('is coloured by classes only, in the language that its class names', async () => {
    const html = await highlightCode(
      '<pre><code class="language-ts">const a = "&lt;b&gt;"</code></pre>',
    )
    expect(html).toBe(
      '<pre><code class="language-ts"><span class="hljs-keyword">const</span> a = <span class="hljs-string">&quot;&lt;b&gt;&quot;</span></code></pre>',
    )
  })

  it.each([
    '<pre><code>const a = 1</code></pre>',
    '<pre><code class="language-klingon">const a = 1</code></pre>',
    '<p><code class="language-ts">const a = 1</code></p>',
    '<pre><code class="language-ts">const <mark>a</mark> = 1</code></pre>',
  ])('stays as it is: %s', async (html) => {
    expect(await highlightCode(html)).toBe(html)
  })

  it('says the same words, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('html', 'php', 'sql', 'css', 'markdown'),
        async (code, language) => {
          const pre = sanitizePost(
            `<pre><code class="language-${language}">${code.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</code></pre>`,
          )
          const coloured = await highlightCode(pre)
          expect(textOf(coloured)).toBe(textOf(pre))
          expect(coloured).not.toMatch(/ style=|<script/)
        },
      ),
    )
  })
})

describe('A player in a post', () => {
  const link = '<a class="embed" data-embed="YouTube" href="https://youtu.be/dQw4w9WgXcQ">Song</a>'

  it('gets the address that the reader’s script loads when asked', () => {
    expect(dressEmbeds(link)).toContain(
      'data-player="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1"',
    )
  })

  it('never gets one from its author, nor at another host', () => {
    const foreign = '<a class="embed" data-embed="YouTube" href="https://evil.example/">x</a>'
    expect(dressEmbeds(foreign)).toBe(foreign)
    expect(
      sanitizePost('<a class="embed" data-player="https://evil.example/" href="/x">x</a>'),
    ).toBe('<a class="embed" href="/x">x</a>')
  })

  it.each([
    [
      'https://www.youtube.com/watch?list=x&v=dQw4w9WgXcQ',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    ['https://vimeo.com/76979871', 'https://vimeo.com/76979871'],
    [
      'https://open.spotify.com/intl-de/track/11dFghVXANMlKmJXsNCbNl?si=1',
      'https://open.spotify.com/track/11dFghVXANMlKmJXsNCbNl',
    ],
    ['https://codepen.io/chris/embed/abcdEF', 'https://codepen.io/chris/pen/abcdEF'],
  ])('is recognised by its address: %s', (address, href) => {
    expect(readPlayer(address)?.href).toBe(href)
    expect(readPlayer(readPlayer(address)?.src ?? '')?.href).toBe(href)
  })
})

it('the box of a task says in words what it shows', () => {
  expect(
    dressTasks('<input type="checkbox" disabled="" checked="" /><input type="checkbox" />'),
  ).toBe(
    '<input aria-label="Done" type="checkbox" disabled="" checked="" /><input aria-label="To do" type="checkbox" />',
  )
})
