import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderComment } from '#lib/html/comment.ts'
import { markMatches } from '#lib/moderation/mark.ts'

test.each([
  ['<p>Cheap pills here</p>', ['pills'], '<p>Cheap <mark>pills</mark> here</p>'],
  ['<p>PILLS pills</p>', ['pills'], '<p><mark>PILLS</mark> <mark>pills</mark></p>'],
  [
    '<p>via<b>g</b>ra!</p>',
    ['viagra'],
    '<p><mark>via</mark><b><mark>g</mark></b><mark>ra</mark>!</p>',
  ],
  ['<p>a &lt;b&gt; c</p>', ['<b>'], '<p>a <mark>&lt;b&gt;</mark> c</p>'],
  [
    '<p><a href="http://pills.example/x">click</a> me</p>',
    ['pills.example'],
    '<p><a href="http://pills.example/x"><mark>click</mark></a> me</p>',
  ],
  ['<p>one</p><p>two</p>', ['one two'], '<p><mark>one</mark></p><p><mark>two</mark></p>'],
  ['<p>nothing</p>', [], '<p>nothing</p>'],
  ['<p>a.c abc</p>', ['a.c'], '<p><mark>a.c</mark> abc</p>'],
])('%s with %j marked', (html, matched, marked) => {
  expect(markMatches(html, matched)).toBe(marked)
})

test('marking only ever adds marks: without them the safe HTML is what it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.string({ minLength: 1 })),
      (source, matched) => {
        const { html } = renderComment(source, { siteOrigin: 'http://blog.test' })
        // A text that stands nowhere, so that both are written anew: quotes may be spelled otherwise.
        const nowhere = '\u0001'
        const bare = markMatches(html, [...matched, nowhere]).replace(/<\/?mark>/g, '')
        expect(bare).toBe(markMatches(html, [nowhere]))
      },
    ),
  )
})
