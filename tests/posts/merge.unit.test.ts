import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareBlocks, mergeBlocks } from '#components/editor/conflict/compare-blocks.ts'
import { mergeFields } from '#components/editor/conflict/merge-fields.ts'
import { looksLikeMarkdown } from '#components/editor/paste/looks-like-markdown.ts'
import { emptyFields } from '#lib/posts/fields.ts'

describe('Two versions of a post', () => {
  const base = ['a', 'b', 'c']

  it('are merged by themselves where only one of them changed', () => {
    const hunks = compareBlocks(base, ['a', 'B', 'c'], ['a', 'b', 'c', 'd'])
    expect(mergeBlocks(hunks)).toBe('a\nB\nc\nd')
  })

  it('keep a deletion of one beside a change of the other', () => {
    expect(mergeBlocks(compareBlocks(base, ['b', 'c'], ['a', 'b', 'C']))).toBe('b\nC')
  })

  it('give both where both changed the same place, until somebody chooses', () => {
    const hunks = compareBlocks(base, ['a', 'theirs', 'c'], ['a', 'mine', 'c'])
    expect(hunks[1]).toEqual({ is: 'apart', theirs: ['theirs'], mine: ['mine'], choice: 'both' })
    expect(mergeBlocks(hunks)).toBe('a\ntheirs\nmine\nc')
  })

  it('are each there whole if one chooses them everywhere', () => {
    const blocks = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    fc.assert(
      fc.property(blocks, blocks, blocks, (base, theirs, mine) => {
        const hunks = compareBlocks(base, theirs, mine)
        const choose = (choice: 'mine' | 'theirs') =>
          mergeBlocks(hunks.map((hunk) => (hunk.is === 'apart' ? { ...hunk, choice } : hunk)))
        expect(choose('theirs')).toBe(theirs.join('\n'))
        expect(choose('mine')).toBe(mine.join('\n'))
      }),
    )
  })

  it('share their settings: what was changed here stays, the rest is theirs', () => {
    const before = { ...emptyFields({ id: 1n }, true), title: 'Old', excerpt: 'Old' }
    const merged = mergeFields(
      before,
      { ...before, title: 'Theirs', tags: ['new'] },
      { ...before, excerpt: 'Mine', password: null },
    )
    expect([merged.title, merged.excerpt, merged.tags]).toEqual(['Theirs', 'Mine', ['new']])
  })
})

describe('Plain text', () => {
  it.each([
    '## A heading',
    'Words\n\n```\ncode\n```',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    'See [the guide](https://example.org/).',
    '- [ ] walk\n- [x] sleep',
    '- one\n- two',
    'It is **strong** and `code`.',
  ])('is Markdown: %s', (text) => expect(looksLikeMarkdown(text)).toBe(true))

  it.each([
    '#1 in the charts',
    '5 * 3 * 2 = 30',
    'Dear all,\n- he said -\nyours',
    'snake_case_names and a_b',
    'See [1] and (2).',
    '2. Bundesliga',
    'a | b',
    'An array: items[0](call)',
  ])('stays plain: %s', (text) => expect(looksLikeMarkdown(text)).toBe(false))
})
