import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine } from '#lib/html/name.ts'

const controls = [
  '\u202a',
  '\u202b',
  '\u202d',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u200e',
  '\u200f',
  '\u061c',
]
const invisible = [
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u034f',
  '\u115f',
  '\u3164',
  '\u{e0041}',
  '\u180e',
]
const breaks = ['\r', '\n', '\r\n', '\u2028', '\u2029', '\u0085', '\t', '\v', '\f', '\0']
const letters = [
  'a',
  'J',
  'é',
  'e\u0301',
  'я',
  'ש',
  'م',
  '語',
  '👩‍👩‍👧',
  '🏳️‍🌈',
  '\u200c',
  '\u200d',
  '\u0301',
  '\ud800',
  ' ',
  '  ',
]
const name = fc.oneof(
  fc
    .array(fc.constantFrom(...controls, ...invisible, ...breaks, ...letters), { maxLength: 30 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('A name, whatever is typed,', () => {
  it('is one line that nothing turns around and nothing hides in', () => {
    fc.assert(
      fc.property(name, (typed) => {
        const line = cleanLine(typed)
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff\u00ad]/u)
        expect(line.isWellFormed()).toBe(true)
        expect(line).toBe(line.trim())
      }),
      { numRuns: 3000 },
    )
  })

  it('is a fixed point, and the same however its accents are typed', () => {
    fc.assert(
      fc.property(name, (typed) => {
        const line = cleanLine(typed)
        expect(cleanLine(line)).toBe(line)
        expect(cleanLine(typed.normalize('NFD'))).toBe(cleanLine(typed.normalize('NFC')))
      }),
      { numRuns: 3000 },
    )
  })

  it('cannot pass for another by what is not seen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...controls, ...invisible), fc.nat({ max: 9 }), (hidden, at) => {
        const posed = `joe marco`.slice(0, at) + hidden + `joe marco`.slice(at)
        expect(cleanLine(posed)).toBe('joe marco')
      }),
    )
  })
})
