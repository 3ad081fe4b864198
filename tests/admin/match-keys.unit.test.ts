import { expect, test } from 'vitest'
import { matchKeys } from '#components/ui/match-keys.ts'

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', true>> = {},
) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

test.each([
  ['j', press('j')],
  ['j', press('J')],
  ['Shift+A', press('A', { shiftKey: true })],
  ['?', press('?', { shiftKey: true })],
  ['/', press('/')],
  ['Mod+Enter', press('Enter', { ctrlKey: true })],
  ['Mod+Enter', press('Enter', { metaKey: true })],
])('%s is heard', (keys, pressed) => {
  expect(matchKeys(keys, pressed, '')).toBe(true)
})

test.each([
  ['j', press('k')],
  ['a', press('A', { shiftKey: true })],
  ['Shift+A', press('a')],
  ['r', press('r', { ctrlKey: true })],
  ['r', press('r', { metaKey: true })],
  ['a', press('a', { altKey: true })],
  ['Mod+Enter', press('Enter')],
  ['Enter', press('Enter', { shiftKey: true })],
])('%s is not what was pressed', (keys, pressed) => {
  expect(matchKeys(keys, pressed, '')).toBe(false)
})

test('a sequence needs its first key just before', () => {
  expect(matchKeys('g then c', press('c'), 'g')).toBe(true)
  expect(matchKeys('g then c', press('c'), '')).toBe(false)
  expect(matchKeys('g then c', press('p'), 'g')).toBe(false)
})
