import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { changeOwnEmail } from '#lib/people/change-email.ts'
import { changeOwnPassword } from '#lib/people/change-own-password.ts'
import { editProfile } from '#lib/people/edit-profile.ts'
import { findSignedIn } from '#lib/people/find-signed-in.ts'
import { findToken, issueToken } from '#lib/people/one-time-token.ts'
import { hashPassword, verifyPassword } from '#lib/people/password.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

const current = 'a quiet word for al'
const next = 'a louder word for al'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
  const passwordHash = await hashPassword(current)
  await db.person.update({ where: { id: cast.al.id }, data: { passwordHash } })
})

const al = () => db.person.findUniqueOrThrow({ where: { id: cast.al.id } })

test('a person changes their own profile', async () => {
  const after = { name: 'Al Author', bio: 'Writes about backs.', url: 'https://al.test' }
  const result = await editProfile({ id: cast.al.id, ...after, by: cast.al, now: NOON })
  expect(result).toEqual({ ok: true })
  expect(await al()).toMatchObject(after)
})

test('a person changes their password with the old one, and goes on with a new session', async () => {
  const result = await changeOwnPassword({ current, password: next, by: cast.al, now: NOON })
  expect(result).toEqual({ ok: true, sessionVersion: 2 })
  expect(await verifyPassword(next, (await al()).passwordHash)).toBe(true)
  expect(await findSignedIn({ id: cast.al.id, sessionVersion: 1 })).toBeNull()
  expect(await findSignedIn({ id: cast.al.id, sessionVersion: 2 })).toEqual(cast.al)
})

test('without the old password nothing changes', async () => {
  const before = await al()
  const wrong = { ok: false, reason: 'wrong-password' }
  const given = { password: next, by: cast.al, now: NOON }
  expect(await changeOwnPassword({ ...given, current: 'a guess' })).toEqual(wrong)
  expect(
    await changeOwnEmail({ email: 'x@blog.test', password: 'a guess', by: cast.al, now: NOON }),
  ).toEqual(wrong)
  expect(await al()).toEqual(before)
})

test('a session left open is no way to guess the password', async () => {
  const guess = (password: string) =>
    changeOwnEmail({ email: 'x@blog.test', password, by: cast.al, now: NOON })
  for (let count = 0; count < 5; count++) await guess('a guess')
  expect(await guess(current)).toEqual({ ok: false, reason: 'throttled' })
})

test('a person changes their e-mail, and links mailed to the old one stop working', async () => {
  const secret = await issueToken({
    purpose: 'password',
    personId: cast.al.id,
    lastsHours: 1,
    now: NOON,
  })
  const result = await changeOwnEmail({
    email: 'author@blog.test',
    password: current,
    by: cast.al,
    now: NOON,
  })
  expect(result).toEqual({ ok: true })
  expect((await al()).email).toBe('author@blog.test')
  expect(await findToken('password', secret, NOON)).toBeNull()
})

test('an e-mail that somebody else has is refused', async () => {
  const result = await changeOwnEmail({
    email: 'mo@blog.test',
    password: current,
    by: cast.al,
    now: NOON,
  })
  expect(result).toEqual({ ok: false, reason: 'email-taken' })
})
