import { describe, expect, test } from 'vitest'
import { newEmail, newName, newPassword, personId, website } from '#lib/people/fields.ts'

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success

describe('e-mail', () => {
  test('spaces around it are taken off', () => {
    expect(newEmail.parse(' joe@blog.test ')).toBe('joe@blog.test')
  })
  test.each([
    '',
    'joe',
    'joe@',
    'a@b.test, c@d.test',
    'joe@blog.test\nBcc: eve@blog.test',
    `${'a'.repeat(250)}@b.test`,
  ])('%j is refused', (value) => expect(accepts(newEmail, value)).toBe(false))
})

describe('name', () => {
  test.each(['joe marco', '李小龍', 'عائشة', 'O’Neil'])('%s is a name', (value) =>
    expect(newName.parse(value)).toBe(value),
  )
  test.each(['', '  ', 'a\u0000b', 'a\nb', 'admin\u202Enimda', 'x'.repeat(101)])(
    '%j is refused',
    (value) => expect(accepts(newName, value)).toBe(false),
  )
})

test.each([
  ['nine char', false],
  ['ten chars!', true],
  ['x'.repeat(1_001), false],
])('password %j: %s', (value, good) => expect(accepts(newPassword, value)).toBe(good))

test.each([
  ['', null],
  [' https://joe.test ', 'https://joe.test'],
])('website %j becomes %j', (typed, stored) => expect(website.parse(typed)).toBe(stored))

test.each(['javascript:alert(1)', 'data:text/html,x', 'joe.test', 'ftp://joe.test'])(
  'website %j is refused',
  (typed) => expect(accepts(website, typed)).toBe(false),
)

test.each(['', '-1', '1.5', '1e3', '0x1', '9'.repeat(19)])('id %j is refused', (typed) =>
  expect(accepts(personId, typed)).toBe(false),
)
