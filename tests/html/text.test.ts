import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine } from '#lib/html/name.ts'
import { escapeHtml, excerptOf, readingMinutes, textOf, wordCount } from '#lib/html/text.ts'

describe('The words of a piece of HTML', () => {
  it('are decoded, with lines where blocks and breaks are', () => {
    expect(
      textOf('<h2>A &amp; B</h2><p>one<br>two <b>th</b>ree</p><ul><li>x</li><li>y</li></ul>'),
    ).toBe('A & B\n\none\ntwo three\n\nx\n\ny')
  })

  it('leave scripts, styles and comments out', () => {
    expect(textOf('a<script>let b</script><!-- c --><style>d{}</style>e')).toBe('ae')
  })

  it('are counted in every script', () => {
    expect(wordCount('Two words, don’t panic')).toBe(4)
    expect(wordCount('我喜欢猫')).toBeGreaterThan(1)
    expect([readingMinutes(0), readingMinutes(238), readingMinutes(2380)]).toEqual([1, 1, 10])
  })
})

describe('An excerpt', () => {
  it('ends between words, with an ellipsis', () => {
    expect(excerptOf('The quick brown fox, and more', 22)).toBe('The quick brown fox…')
    expect(excerptOf('short', 22)).toBe('short')
  })

  it('is never longer than asked, and never cuts a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.integer({ min: 1, max: 60 }),
        (text, max) => {
          const excerpt = excerptOf(text, max)
          expect(excerpt.length).toBeLessThanOrEqual(max)
          expect(excerpt.isWellFormed()).toBe(true)
          expect(escapeHtml(excerpt)).not.toMatch(/[<>"']/)
        },
      ),
    )
  })
})

describe('A name', () => {
  it.each([
    ['  joe   marco ', 'joe marco'],
    ['joe\r\nBcc: all@example.com', 'joe Bcc: all@example.com'],
    ['\u202Eeoj\u202C', 'eoj'],
    ['a\u200Bd\u00ADm\uFEFFi\u2060n', 'admin'],
    ['ad\u200Dmin', 'admin'],
    ['\0jo\ud800e\u0007', 'joe'],
    ['\u3164\u200B', ''],
    ['مهدی\u200Cزاده', 'مهدی\u200Cزاده'],
    ['👩\u200D👧 ❤\uFE0F', '👩\u200D👧 ❤\uFE0F'],
    ['E\u0301mile', '\u00C9mile'],
  ])('%j is read as %j', (typed, expected) => {
    expect(cleanLine(typed)).toBe(expected)
  })

  it('cleaned once is clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(cleanLine(cleanLine(typed))).toBe(cleanLine(typed))
      }),
      { numRuns: 2000 },
    )
  })
})
