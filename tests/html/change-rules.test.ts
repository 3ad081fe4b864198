import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeOf, sumOf, withChange } from '#lib/html/change/rules.ts'

test('a text and what changed in it make the other text', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', '<p>', '\u{1f600}'), maxLength: 30 })
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(withChange(before, changeOf(before, after))).toBe(after)
    }),
  )
})

test('of a long text only what was written is told', () => {
  const before = 'a'.repeat(100_000)
  const after = `${'a'.repeat(50_000)}b${'a'.repeat(50_000)}`
  expect(changeOf(before, after)).toEqual({ head: 50_000, tail: 50_000, words: 'b' })
})

test('texts that differ in one character, or in its place, have different sums', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'aab', 'aba', '\u{1f600}', '\u{1f601}']
  expect(new Set(texts.map(sumOf)).size).toBe(texts.length)
})
