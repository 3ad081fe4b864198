import fc from 'fast-check'
import { expect, it } from 'vitest'
import { COMMENT_ALLOWED, renderComment } from '#lib/html/comment.ts'
import { sanitizeComment } from '#lib/html/comment-list.ts'
import { strangersIn } from './allow-list.ts'

const SITE = 'https://blog.example'
const ALLOWED = { ...COMMENT_ALLOWED, a: ['href', 'title', 'rel'], p: [], br: [] }
const render = (source: string) => renderComment(source, { siteOrigin: SITE }).html

const pieces = [
  ...Object.keys(COMMENT_ALLOWED).flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
  ...[
    '<a href="https://x.example/',
    '<a href=javascript:x title="',
    '" title=\'',
    '">',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<p>',
    '</p>',
    '<br>',
    '<svg>',
    '<math>',
    '<style>',
    '</style>',
    '<textarea>',
    '<title>',
    '<xmp>',
    '<plaintext>',
    '<script',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '\t',
    '&lt;',
    '&amp',
    '&#10;',
    '&#0;',
    '&nbsp;',
    '\0',
    '\ud800',
    '\u202e',
    '<',
    '>',
    '"',
    "'",
    '&',
    '/',
    '=',
  ],
  ...[
    'http://a.example/?b=c&d',
    'www.example.com',
    'joe@example.com',
    'https://blog.example/x',
    '(',
    ')',
    '.',
    ',',
    'word',
    'é',
    '👩‍👩‍👧',
  ],
]
const comment = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

it('Sanitising a rendered comment again changes nothing', () => {
  fc.assert(
    fc.property(comment, (source) => {
      const html = render(source)
      expect(sanitizeComment(html, SITE)).toBe(html)
    }),
    { numRuns: 3000 },
  )
})

it('Rendering a rendered comment again changes nothing', () => {
  fc.assert(
    fc.property(comment, (source) => {
      const html = render(source)
      expect(render(html)).toBe(html)
    }),
    { numRuns: 3000 },
  )
})

it('Only the allow-list survives, as a browser reads it', () => {
  fc.assert(
    fc.property(comment, (source) => {
      expect(strangersIn(render(source), ALLOWED)).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

it('A comment grows by a constant factor at most, whatever is repeated in it', () => {
  const longest = Math.max(...pieces.map((piece) => piece.length))
  // A paragraph needs "x" and a blank line and costs "<p></p>"; a mail address of a few letters gets a link around it.
  const factor = 40
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }), (parts) => {
      const source = parts.join('').repeat(500)
      expect(render(source).length).toBeLessThan(factor * source.length + 200 * 20 + longest)
    }),
    { numRuns: 200 },
  )
})
