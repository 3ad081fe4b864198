import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Branch, drop, type Step, step } from '#components/ui/tree-moves.ts'

/** "a -b --c d": a hyphen a level. */
function tree(text: string): Branch[] {
  return text.split(' ').map((word) => {
    const key = word.replace(/^-+/, '')
    return { key, depth: word.length - key.length }
  })
}

const written = (items: Branch[]) =>
  items.map(({ key, depth }) => '-'.repeat(depth) + key).join(' ')

const moved = (text: string, key: string, to: Step, deepest?: number) =>
  written(step(tree(text), key, to, deepest))

test('up and down take along what is below, past the brother and all that is below it', () => {
  expect(moved('a -b c -d e', 'c', 'up')).toBe('c -d a -b e')
  expect(moved('a -b c -d e', 'a', 'down')).toBe('c -d a -b e')
  expect(moved('a -b -c', 'c', 'up')).toBe('a -c -b')
})

test('in puts it below the one before, out behind the one that it stood below', () => {
  expect(moved('a -b c -d', 'c', 'in')).toBe('a -b -c --d')
  expect(moved('a -b -c --d e', 'c', 'out')).toBe('a -b c -d e')
  expect(moved('a -b --x -c e', 'b', 'out')).toBe('a -c b -x e')
})

test('where there is no step, the same tree comes back', () => {
  const items = tree('a -b c')
  for (const [key, to] of [
    ['a', 'up'],
    ['a', 'in'],
    ['a', 'out'],
    ['b', 'up'],
    ['b', 'down'],
    ['c', 'down'],
    ['nobody', 'up'],
  ] as const) {
    expect(step(items, key, to), `${key} ${to}`).toBe(items)
  }
  const deep = tree('a b -c')
  expect(step(deep, 'b', 'in', 1)).toBe(deep)
})

test('dropping puts it before, inside and after another, with all that is below', () => {
  const items = tree('a -b c d -e')
  const dropped = (key: string, onto: string, place: 'before' | 'inside' | 'after') =>
    written(drop(items, key, { onto, place }))
  expect(dropped('d', 'a', 'before')).toBe('d -e a -b c')
  expect(dropped('a', 'd', 'inside')).toBe('c d -e -a --b')
  expect(dropped('c', 'a', 'after')).toBe('a -b c d -e')
  expect(dropped('e', 'b', 'before')).toBe('a -e -b c d')
})

test('nothing is dropped into itself or too deep', () => {
  const items = tree('a -b c')
  expect(drop(items, 'a', { onto: 'b', place: 'inside' })).toBe(items)
  expect(drop(items, 'a', { onto: 'c', place: 'inside' }, 1)).toBe(items)
})

test('whatever is moved wherever, it stays one tree of the same items', () => {
  const steps = fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      fc.constantFrom('up', 'down', 'in', 'out', 'before', 'inside', 'after'),
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    ),
  )
  fc.assert(
    fc.property(steps, (moves) => {
      let items = tree('a -b --c d -e f')
      for (const [key, how, onto] of moves) {
        items =
          how === 'before' || how === 'inside' || how === 'after'
            ? drop(items, key, { onto, place: how }, 3)
            : step(items, key, how, 3)
      }
      expect(items.map(({ key }) => key).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
      expect(items[0]?.depth).toBe(0)
      for (const [index, { depth }] of items.entries()) {
        expect(depth).toBeLessThanOrEqual(Math.min(3, (items[index - 1]?.depth ?? -1) + 1))
      }
    }),
  )
})
