import { beforeEach, expect, test } from 'vitest'
import { changeRole } from '#lib/people/change-role.ts'
import { deactivatePerson, reactivatePerson } from '#lib/people/deactivate.ts'
import { findSignedIn } from '#lib/people/find-signed-in.ts'
import { setPassword } from '#lib/people/set-password.ts'
import { signOutEverywhere } from '#lib/people/sign-out-everywhere.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

/** Who the session is that al got when signing in for the first time. */
const sessionOfAl = () => findSignedIn({ id: cast.al.id, sessionVersion: 1 })

test('a session stands for the person', async () => {
  expect(await sessionOfAl()).toEqual(cast.al)
})

test('a demotion takes effect with the next request', async () => {
  await changeRole({ id: cast.al.id, role: 'CONTRIBUTOR', by: cast.ada, now: NOON })
  expect(await sessionOfAl()).toMatchObject({ role: 'CONTRIBUTOR' })
  await changeRole({ id: cast.al.id, role: null, by: cast.ada, now: NOON })
  expect(await sessionOfAl()).toMatchObject({ role: null })
})

test('signing out everywhere ends it', async () => {
  await signOutEverywhere({ id: cast.al.id, by: cast.al, now: NOON })
  expect(await sessionOfAl()).toBeNull()
})

test('a new password ends it', async () => {
  await setPassword({ id: cast.al.id, password: 'another quiet word', by: cast.ada, now: NOON })
  expect(await sessionOfAl()).toBeNull()
})

test('deactivation ends it, and reactivation does not bring it back', async () => {
  await deactivatePerson({ id: cast.al.id, by: cast.ada, now: NOON })
  expect(await sessionOfAl()).toBeNull()
  await reactivatePerson({ id: cast.al.id, by: cast.ada, now: NOON })
  expect(await sessionOfAl()).toBeNull()
  expect(await findSignedIn({ id: cast.al.id, sessionVersion: 2 })).toMatchObject({ name: 'Al' })
})
