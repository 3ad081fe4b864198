import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { changeRole } from '#lib/people/change-role.ts'
import { deactivatePerson } from '#lib/people/deactivate.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

let cast: Cast

/** Takes administration away from somebody, in either of the two ways. */
const ways = {
  'by another role': (id: bigint) => changeRole({ id, role: 'EDITOR', by: cast.ada, now: NOON }),
  'by deactivation': (id: bigint) => deactivatePerson({ id, by: cast.ada, now: NOON }),
}

const lastOne = { ok: false, reason: 'last-administrator' }

async function makeAdministrator(id: bigint, passwordHash: string | null = 'x') {
  await db.person.update({ where: { id }, data: { role: 'ADMINISTRATOR', passwordHash } })
}

const remaining = () =>
  db.person.count({
    where: { role: 'ADMINISTRATOR', deactivatedAt: null, passwordHash: { not: null } },
  })

beforeEach(async () => {
  cast = await createCast()
  await makeAdministrator(cast.ada.id)
})

test.each(Object.entries(ways))('the last administrator stays, %s', async (_, take) => {
  expect(await take(cast.ada.id)).toEqual(lastOne)
  expect(await remaining()).toBe(1)
})

test.each(Object.entries(ways))('one of two may go, %s', async (_, take) => {
  await makeAdministrator(cast.ed.id)
  expect(await take(cast.ada.id)).toEqual({ ok: true })
  expect(await remaining()).toBe(1)
})

test.each(Object.entries(ways))(
  'an administrator who cannot sign in yet does not count, %s',
  async (_, take) => {
    await makeAdministrator(cast.ed.id, null)
    expect(await take(cast.ada.id)).toEqual(lastOne)
  },
)

test.each(Object.entries(ways))('of five who go at once one stays, %s', async (_, take) => {
  const five = [cast.ada, cast.ed, cast.mo, cast.al, cast.cy]
  for (const person of five) await makeAdministrator(person.id)
  const results = await Promise.all(five.map((person) => take(person.id)))
  expect(results.filter((result) => result.ok)).toHaveLength(4)
  expect(results).toContainEqual(lastOne)
  expect(await remaining()).toBe(1)
})
