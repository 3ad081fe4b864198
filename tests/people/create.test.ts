import { expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { createPerson } from '#lib/people/create.ts'
import { NOON } from '#tests/support/factories.ts'

const joe = { name: 'Joe Márco', email: 'joe@blog.test', role: null, password: null, now: NOON }

test('the word in the author’s address comes from the name', async () => {
  expect(await createPerson(joe)).toMatchObject({ ok: true, person: { slug: 'joe-marco' } })
})

test('people of one name get numbers, also at the same moment', async () => {
  const made = await Promise.all(
    [1, 2, 3].map((number) => createPerson({ ...joe, email: `joe-${number}@blog.test` })),
  )
  const slugs = made.map((one) => one.ok && one.person.slug)
  expect(slugs.sort()).toEqual(['joe-marco', 'joe-marco-2', 'joe-marco-3'])
})

test('a name without letters still makes an address', async () => {
  expect(await createPerson({ ...joe, name: '!!!' })).toMatchObject({ person: { slug: 'person' } })
})

test('an e-mail that is taken is refused, and a transaction around it goes on', async () => {
  await createPerson(joe)
  const result = await db.$transaction(async (tx) => {
    const second = await createPerson({ ...joe, email: 'JOE@blog.test' }, tx)
    await tx.person.update({ where: { email: joe.email }, data: { bio: 'Goes on.' } })
    return second
  })
  expect(result).toEqual({ ok: false, reason: 'email-taken' })
  expect(await db.person.findFirstOrThrow()).toMatchObject({ bio: 'Goes on.' })
})
