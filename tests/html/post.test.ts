import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outline } from '#lib/html/outline.ts'
import { sanitizePost } from '#lib/html/post.ts'
import { POST_ATTRIBUTES, POST_TAGS } from '#lib/html/post-list.ts'
import { strangersIn } from './allow-list.ts'

describe('An author’s post', () => {
  it.each([
    ['<h2 id="causes">Causes</h2><p>Text with <strong>strong</strong> words.</p>'],
    [
      '<figure class="wp-block-image alignleft size-large"><img src="/media/1.jpg" alt="A spine" width="800" height="600" loading="lazy" /><figcaption>One</figcaption></figure>',
    ],
    [
      '<table><caption>T</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td colspan="2">B</td></tr></tbody></table>',
    ],
    [
      '<ul class="task-list" data-type="taskList"><li data-checked="true"><label><input type="checkbox" disabled checked /></label><div><p>Do</p></div></li></ul>',
    ],
    ['<pre><code class="language-ts">if (a &lt; b) {\n  c()\n}</code></pre>'],
    [
      '<p>Note<sup id="fnref1"><a href="#fn1">1</a></sup></p><ol start="3"><li id="fn1">There</li></ol>',
    ],
    ['<details open=""><summary>More</summary><p>Less</p></details>'],
    ['<p dir="rtl" lang="he">שלום</p>'],
  ])('keeps %s', (html) => {
    expect(sanitizePost(html).replaceAll('=""', '')).toBe(html.replaceAll('=""', ''))
  })

  it.each([
    ['<script>alert(1)</script><p>x</p>', '<p>x</p>'],
    ['<p style="position:fixed" onclick="x()">x</p>', '<p>x</p>'],
    ['<form action="/x"><button>y</button></form>', 'y'],
    [
      '<input type="password"><input type=checkbox onclick=x>',
      '<input type="checkbox" disabled />',
    ],
    ['<p class="fixed inset-0 has-large-font-size">x</p>', '<p class="has-large-font-size">x</p>'],
    ['<h2 id="respond">x</h2><p id="comment-7">y</p>', '<h2>x</h2><p>y</p>'],
    [
      '<a href="javascript:x">y</a><img src="data:image/svg+xml,x" alt="z">',
      '<a>y</a><img alt="z" />',
    ],
    ['<h1>Title</h1>', '<h2>Title</h2>'],
    [
      '<a href="https://x.example/" target="_blank">x</a>',
      '<a href="https://x.example/" rel="noopener" target="_blank">x</a>',
    ],
  ])('cleans %s', (html, expected) => {
    expect(sanitizePost(html).replaceAll('=""', '')).toBe(expected)
  })

  it('shows a player of another site as a link to it', () => {
    expect(
      sanitizePost('<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe>'),
    ).toBe(
      '<a class="embed" data-embed="YouTube" href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">YouTube: https://www.youtube.com/watch?v=dQw4w9WgXcQ</a>',
    )
    expect(sanitizePost('<iframe src="//maps.example/m?q=1"></iframe>')).toContain(
      'href="https://maps.example/m?q=1"',
    )
    expect(sanitizePost('<iframe src="javascript:alert(1)">x</iframe>')).not.toContain('javascript')
  })

  it('is a fixed point, and holds nothing but the list', () => {
    const allowed = Object.fromEntries(POST_TAGS.map((tag) => [tag, POST_ATTRIBUTES[tag] ?? []]))
    const pieces = POST_TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`])
    const more = [
      'x',
      '<center>',
      '<iframe src="https://a.example/">',
      '<svg>',
      '<style>',
      '"',
      '<a href="',
      '&#13;',
      '<!--',
      '\n',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 30 }), (parts) => {
        const html = sanitizePost(parts.join(''))
        expect(sanitizePost(html)).toBe(html)
        expect(strangersIn(html, { ...allowed, '*': POST_ATTRIBUTES['*'] ?? [] })).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('The outline of a post', () => {
  it('lists its headings and gives each an id', () => {
    expect(
      outline(
        '<h2>What is a <em>Spasm</em>?</h2><p>x</p><h3 id="own">Own</h3><h2>What is a spasm</h2>',
      ),
    ).toEqual({
      html: '<h2 id="what-is-a-spasm">What is a <em>Spasm</em>?</h2><p>x</p><h3 id="own">Own</h3><h2 id="what-is-a-spasm-2">What is a spasm</h2>',
      headings: [
        { id: 'what-is-a-spasm', level: 2, text: 'What is a Spasm?' },
        { id: 'own', level: 3, text: 'Own' },
        { id: 'what-is-a-spasm-2', level: 2, text: 'What is a spasm' },
      ],
    })
  })

  it('keeps clear of the page’s own places and of ids that an author chose', () => {
    const { headings } = outline(
      '<h2>Comments</h2><h2>Own</h2><h2 id="own">x</h2><h2>!!!</h2><h2>Боль в спине</h2>',
    )
    expect(headings.map(({ id }) => id)).toEqual([
      'section-comments',
      'own-2',
      'own',
      'section',
      'боль-в-спине',
    ])
  })

  it('changes nothing the second time', () => {
    const once = outline('<h2>A &amp; B</h2><h2>A &amp; B</h2>').html
    expect(outline(once).html).toBe(once)
  })
})
