import { expect, test } from 'vitest'
import { nextPath } from '#lib/people/next-path.ts'

test.each(['/admin/comments?status=pending&q=a%20b', '/', '/a/b#comment-1'])(
  '%s is on this site',
  (path) => {
    expect(nextPath(path)).toBe(path)
  },
)

test.each([
  undefined,
  ['/admin', '/other'],
  '',
  'admin',
  'https://evil.test/',
  '//evil.test',
  '/\\evil.test',
  '/\t/evil.test',
  '/\n/evil.test',
  '/x/..//evil.test',
  'javascript:alert(1)',
])('%j is not: the admin it is', (asked) => {
  expect(nextPath(asked)).toBe('/admin')
})
