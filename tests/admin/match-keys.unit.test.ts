import { expect, test } from 'vitest'
import { findHeard, matchKeys } from '#components/ui/match-keys.ts'

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

const shell = [{ keys: 'g then a' }, { keys: 'g then p' }, { keys: 's' }]
const screen = [{ keys: 'a' }, { keys: 'g then p' }, { keys: 's' }]
const all = [...shell, ...screen]

test('the end of a sequence is no key of its own', () => {
  expect(findHeard(all, press('a'), 'g')).toBe(shell[0])
  expect(findHeard(all, press('a'), '')).toBe(screen[0])
})

test('a screen gives keys another meaning, and sequences as well', () => {
  expect(findHeard(all, press('s'), '')).toBe(screen[2])
  expect(findHeard(all, press('p'), 'g')).toBe(screen[1])
})

test('a key that ends no sequence after one that begins some is nothing, and so is one that nobody listens to', () => {
  expect(findHeard(all, press('s'), 'g')).toBeUndefined()
  expect(findHeard(all, press('x'), '')).toBeUndefined()
})
