import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sanitizeChange } from '#lib/html/change/sanitize.ts'
import { sanitizePost } from '#lib/html/post.ts'

const block = fc.constantFrom(
  '<p>One &amp; two</p>',
  '<p>One &lt;b&gt; <strong>two</strong></p>',
  '<h2 id="a">Head</h2>',
  '<ul><li>1</li><li>2<ul><li>3</li></ul></li></ul>',
  '<figure><img src="/x.png" alt="a &gt; b"><figcaption>C</figcaption></figure>',
  '<hr>',
  'loose words',
  '<a href="/x">link</a>',
  '<pre><code>a &lt; b\n\nc</code></pre>',
  '\n',
)
const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<div><p>open',
  '</p></div>',
  '<!-- ',
  '<a href="javascript:x">',
  '<style>',
  '<p onclick="x">y</p>',
  '<',
  '">',
  '<p>fine</p>',
  '',
)

const post = fc.array(block, { maxLength: 8 }).map((blocks) => sanitizePost(blocks.join('\n')))

function edit(before: string, from: number, to: number, typed: string) {
  const [a, b] = [from % (before.length + 1), to % (before.length + 1)].sort((x, y) => x - y)
  return before.slice(0, a) + typed + before.slice(b)
}

test('whatever is written, wherever, the result is one that sanitising does not change', () => {
  fc.assert(
    fc.property(post, fc.nat(), fc.nat(), hostile, (before, from, to, typed) => {
      const result = sanitizeChange(edit(before, from, to, typed), before)
      expect(sanitizePost(result)).toBe(result)
    }),
    { numRuns: 1_000 },
  )
})

test('a change of whole elements gives what sanitising all of it gives', () => {
  const parts = fc.array(block, { maxLength: 5 })
  fc.assert(
    fc.property(parts, parts, parts, parts, (head, old, fresh, tail) => {
      const before = sanitizePost([...head, ...old, ...tail].join('\n'))
      const after = sanitizePost([...head, ...fresh, ...tail].join('\n'))
      expect(sanitizeChange(after, before)).toBe(after)
    }),
  )
})

test('words within a paragraph are sanitised with it', () => {
  const before = '<p>one</p>\n<p>two</p>\n<p>three</p>'
  const html = '<p>one</p>\n<p>two <b onclick="x">more</b></p>\n<p>three</p>'
  expect(sanitizeChange(html, before)).toBe('<p>one</p>\n<p>two <b>more</b></p>\n<p>three</p>')
})
