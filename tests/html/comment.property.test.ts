import fc from 'fast-check'
import { expect, it } from 'vitest'
import { COMMENT_ALLOWED, renderComment } from '#lib/html/comment.ts'
import { sanitizeComment } from '#lib/html/comment-list.ts'
import { textOf } from '#lib/html/text.ts'
import { readTokens } from '#lib/html/tokens.ts'
import { strangersIn } from './allow-list.ts'
import { longest, SHAPES } from './worst-shapes.ts'

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

it('The words are those of the rendering', () => {
  fc.assert(
    fc.property(comment, (source) => {
      const { html, text } = renderComment(source, { siteOrigin: SITE })
      expect(text).toBe(textOf(html))
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

it('An attack cut off anywhere is as harmless as the whole of it', () => {
  fc.assert(
    fc.property(comment, fc.nat(), (source, seed) => {
      const bytes = Buffer.from(source)
      const cut = bytes.subarray(0, seed % (bytes.length + 1)).toString()
      const html = render(cut)
      expect(strangersIn(html, ALLOWED)).toEqual([])
      expect(render(html)).toBe(html)
    }),
    { numRuns: 3000 },
  )
})

it('Every piece, repeated to the limit, takes tokens in proportion to its length', () => {
  for (const piece of pieces) {
    const [short, long] = [20_000, 60_000].map((length) => {
      const source = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
      return tokensIn(render(source))
    })
    // Three times the words are at most three times the elements, and what is opened again once.
    expect(long ?? 0, piece).toBeLessThanOrEqual(3.5 * (short ?? 0) + 500)
  }
})

it.each(SHAPES)('%j, repeated to the limit, is a fixed point', (shape) => {
  const html = render(longest(shape))
  expect(sanitizeComment(html, SITE)).toBe(html)
  expect(render(html)).toBe(html)
  expect(tokensIn(html)).toBeLessThan(10_000)
})

it('Anything repeated, and anything behind it, is a fixed point, also past the deepest and the most elements', () => {
  // Each by itself: addresses that run into each other take a rendering each, and there are five.
  const spaced = [...pieces, ...SHAPES].map((piece) => (/\w[.@]/.test(piece) ? `${piece} ` : piece))
  const repeated = fc.tuple(
    fc.array(fc.constantFrom(...spaced), { minLength: 1, maxLength: 8 }),
    fc.integer({ min: 1, max: 1_500 }),
  )
  fc.assert(
    fc.property(repeated, repeated, (...parts) => {
      const html = render(
        parts.map(([some, times]) => some.join('').repeat(times).slice(0, 12_000)).join(''),
      )
      // As a truth, because the difference of two long texts takes minutes to show.
      expect(render(html) === html).toBe(true)
    }),
    { numRuns: 150 },
  )
})

it('Emoji, combining marks and every script survive as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (typed) => {
      const words = typed.replace(/[<>&@./:\s]/gu, 'x')
      expect(textOf(render(`x${words}x`))).toBe(`x${words}x`)
    }),
  )
  const family = '👩‍👩‍👧'.repeat(3_640)
  expect(textOf(render(family))).toBe(family)
  const zalgo = `e${'\u0301'.repeat(32_762)}`
  expect(Buffer.byteLength(zalgo)).toBe(65_525)
  expect(textOf(render(zalgo))).toBe(zalgo)
})

function tokensIn(html: string): number {
  let tokens = 0
  readTokens(html, {
    open: () => {
      tokens++
      return undefined
    },
    text: () => tokens++,
  })
  return tokens
}
