import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileWords, type WordMode } from '#lib/comments/screening/words.ts'

const hits = (list: string, comment: string, mode: WordMode = 'words') =>
  compileWords(list, mode)({ comment }).map(({ text }) => text)

describe('Whole words', () => {
  it.each([
    ['cialis', 'Buy Cialis!', ['Cialis']],
    ['cialis', 'Ask a specialist', []],
    ['cialis*', 'cialisonline', ['cialis']],
    ['*cialis', 'supercialis here', ['cialis']],
    ['*cialis*', 'a specialist', ['cialis']],
    ['cheap pills', 'very CHEAP pills.', ['CHEAP pills']],
    ['$$$', 'make $$$now', ['$$$']],
    ['.ru', 'see x.ru', ['.ru']],
    ['bit.ly', 'http://bit.ly/abc', ['bit.ly']],
    ['cafe', 'Le Café est', ['Café']],
    ['ÜBER', 'uber', ['uber']],
    ['viagra', 'v\u00ADia\u200Bgra', ['v\u00ADia\u200Bgra']],
    ['viagra', 'ｖｉａｇｒａ', ['ｖｉａｇｒａ']],
    ['казино', 'Лучшее КАЗИНО!', ['КАЗИНО']],
    ['赌场', '最好的赌场', []],
    ['*赌场*', '最好的赌场', ['赌场']],
    ['  spaced  \r\n\n', 'is spaced out', ['spaced']],
    ['*', 'anything', []],
    ['a', 'a a A', ['a', 'A']],
  ])('%j in %j', (list, comment, expected) => {
    expect(hits(list, comment)).toEqual(expected)
  })
})

it('Substring mode finds words anywhere and takes every sign as itself, as WordPress does', () => {
  expect(hits('cialis', 'a specialist', 'substring')).toEqual(['cialis'])
  expect(hits('5*', 'rated 5* by me', 'substring')).toEqual(['5*'])
  expect(hits('cafe', 'Café', 'substring')).toEqual([])
})

it('Every field is tried, and addresses also match as ranges', () => {
  const match = compileWords('198.51.100.0/24\n2001:db8::/32\nevil', 'words')
  expect(match({ ip: '198.51.100.77' })).toEqual([{ field: 'ip', text: '198.51.100.0/24' }])
  expect(match({ ip: '2001:db8::9' })).toEqual([{ field: 'ip', text: '2001:db8::/32' }])
  expect(match({ ip: '198.51.101.1', name: 'Evil Knievel' })).toEqual([
    { field: 'name', text: 'Evil' },
  ])
})

it('In substring mode it finds exactly what a plain search finds', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', ' ', '*'),
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '*'), maxLength: 40 }),
      (list, text) => {
        const words = [...new Set(list.map((entry) => entry.trim()).filter(Boolean))]
        const found = new Set(hits(list.join('\n'), text, 'substring'))
        expect(found).toEqual(new Set(words.filter((entry) => text.includes(entry))))
      },
    ),
  )
})
