import { expect, test } from 'vitest'
import { z } from 'zod'
import { readForm, refuse } from '#components/ui/form-state.ts'

function form(entries: [string, string][]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

const fields = z.object({
  name: z.string().min(1),
  age: z.coerce.number().min(18),
  mail: z.email(),
  role: z.enum(['a', 'b']),
})

test('what fits is read', () => {
  const sent = form([
    ['name', 'Ada'],
    ['age', '36'],
    ['mail', 'ada@blog.test'],
    ['role', 'a'],
  ])
  const data = { name: 'Ada', age: 36, mail: 'ada@blog.test', role: 'a' }
  expect(readForm(fields, sent)).toEqual({ ok: true, data })
})

test('what does not fit is said in plain words beside each field, and what was typed comes back', () => {
  const sent = form([
    ['name', ''],
    ['age', '3'],
    ['mail', 'ada'],
  ])
  expect(readForm(fields, sent)).toEqual({
    ok: false,
    state: {
      ok: false,
      errors: {
        name: 'Please fill this in.',
        age: 'Must be 18 or more.',
        mail: 'This is not an e-mail address.',
        role: 'Please choose one of the list.',
      },
      values: { name: '', age: '3', mail: 'ada' },
    },
  })
})

test('a name sent several times is a list where one is asked for', () => {
  const sent = form([
    ['tag', 'a'],
    ['tag', 'b'],
  ])
  expect(readForm(z.object({ tag: z.array(z.string()) }), sent, ['tag'])).toEqual({
    ok: true,
    data: { tag: ['a', 'b'] },
  })
})

test('passwords do not travel back', () => {
  const sent = form([
    ['email', 'ada@blog.test'],
    ['password', 'secret'],
    ['currentPassword', 'secret'],
    ['$ACTION_KEY', 'k1'],
  ])
  expect(refuse(sent, {}, 'No.')).toMatchObject({ values: { email: 'ada@blog.test' } })
  expect(JSON.stringify(refuse(sent, {}))).not.toMatch(/secret|ACTION/)
})
