import { expect, test } from 'vitest'
import { readAddress } from '../../app/(site)/address.ts'

const read = (path: string) => readAddress(path.split('/'))

test('a path of words is content', () => {
  expect(read('back-pain/lower-back-pain')).toEqual({
    kind: 'content',
    path: 'back-pain/lower-back-pain',
    commentsPage: null,
  })
})

test('further pages of a thread name the post and the page', () => {
  expect(read('a-post/comments/page/3')).toEqual({
    kind: 'content',
    path: 'a-post',
    commentsPage: 3,
  })
})

test.each([
  ['page/2', { kind: 'all' }, 2],
  ['category/a/b', { kind: 'category', path: 'a/b' }, 1],
  ['category/a/b/page/4', { kind: 'category', path: 'a/b' }, 4],
  ['tag/sleep', { kind: 'tag', slug: 'sleep' }, 1],
  ['author/hugh', { kind: 'author', slug: 'hugh' }, 1],
  ['2026', { kind: 'date', year: 2026 }, 1],
  ['2026/03', { kind: 'date', year: 2026, month: 3 }, 1],
])('%s is an archive', (path, filter, page) => {
  expect(read(path)).toEqual({ kind: 'archive', filter, page })
})

test.each(['page/0', 'page/-1', 'page/1e3', 'page/x', 'category/a/page/99999999', 'a-post/page/2'])(
  '%s is no page of anything',
  (path) => {
    expect(read(path)).toBeNull()
  },
)

test.each(['%ff', 'a%2fb', '%00', 'a%5cb', 'a%0ab', '%ed%a0%80'])(
  '%s, a path in disguise, is nothing',
  (path) => {
    expect(read(path)).toBeNull()
  },
)

test('letters that can be written in two ways are read as one', () => {
  expect(read('cafe%CC%81')).toEqual(read('caf%C3%A9'))
})
