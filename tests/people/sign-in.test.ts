import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { deactivatePerson } from '#lib/people/deactivate.ts'
import { hashPassword } from '#lib/people/password.ts'
import { signIn } from '#lib/people/sign-in.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

const password = 'a quiet word for al'
const ip = '192.0.2.7'
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000)

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
  const passwordHash = await hashPassword(password)
  await db.person.update({ where: { id: cast.al.id }, data: { passwordHash } })
})

const asAl = (given: Partial<Parameters<typeof signIn>[0]> = {}) =>
  signIn({ email: 'al@blog.test', password, ip, now: NOON, ...given })

test('the right e-mail and password sign a person in', async () => {
  const result = await asAl()
  expect(result).toEqual({ ok: true, person: cast.al, sessionVersion: 1 })
  const { lastSignInAt } = await db.person.findUniqueOrThrow({ where: { id: cast.al.id } })
  expect(lastSignInAt).toEqual(NOON)
})

test('the case of an e-mail and the spaces around it do not matter', async () => {
  expect(await asAl({ email: ' AL@Blog.test ' })).toMatchObject({ ok: true })
})

test('a wrong password and an unknown e-mail get the same answer', async () => {
  const wrong = { ok: false, reason: 'wrong' }
  expect(await asAl({ password: 'something else' })).toEqual(wrong)
  expect(await asAl({ email: 'eve@blog.test' })).toEqual(wrong)
})

test('somebody who never chose a password cannot sign in, not even with an empty one', async () => {
  expect(await asAl({ email: 'cy@blog.test', password: '' })).toEqual({
    ok: false,
    reason: 'wrong',
  })
})

test('the sixth try at one account waits, even with the right password, from anywhere', async () => {
  for (let count = 0; count < 5; count++) await asAl({ password: 'guess', ip: `192.0.2.${count}` })
  expect(await asAl({ ip: '198.51.100.1', now: later(5) })).toEqual({
    ok: false,
    reason: 'throttled',
    retryAfterSeconds: 600,
  })
  expect(await asAl({ now: later(15) })).toMatchObject({ ok: true })
})

test('guesses at once count one by one', async () => {
  const tries = await Promise.all(Array.from({ length: 12 }, () => asAl({ password: 'guess' })))
  expect(tries.filter((one) => !one.ok && one.reason === 'wrong')).toHaveLength(5)
})

test('one address gets thirty tries, however many accounts it asks for', async () => {
  const guess = (number: number) => asAl({ email: `nobody-${number}@blog.test`, password: 'guess' })
  await Promise.all(Array.from({ length: 30 }, (_, number) => guess(number)))
  expect(await guess(31)).toMatchObject({ ok: false, reason: 'throttled' })
})

test('the right password forgets the wrong ones before it', async () => {
  for (let count = 0; count < 4; count++) await asAl({ password: 'guess' })
  await asAl()
  for (let count = 0; count < 4; count++) await asAl({ password: 'guess' })
  expect(await asAl()).toMatchObject({ ok: true })
})

test('a deactivated person cannot sign in', async () => {
  await deactivatePerson({ id: cast.al.id, by: cast.ada, now: NOON })
  expect(await asAl()).toEqual({ ok: false, reason: 'wrong' })
})
