import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/people/actor.ts'
import { changeEmail } from '#lib/people/change-email.ts'
import { changeRole } from '#lib/people/change-role.ts'
import { deactivatePerson, reactivatePerson } from '#lib/people/deactivate.ts'
import { editProfile } from '#lib/people/edit-profile.ts'
import { countPeople, listPeople } from '#lib/people/list.ts'
import { verifyPassword } from '#lib/people/password.ts'
import { setPassword } from '#lib/people/set-password.ts'
import { signOutEverywhere } from '#lib/people/sign-out-everywhere.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

/** Everything that one may do to somebody else, done to cy. */
const deeds = {
  'change a role': (by: Actor) => changeRole({ id: cast.cy.id, role: 'EDITOR', by, now: NOON }),
  deactivate: (by: Actor) => deactivatePerson({ id: cast.cy.id, by, now: NOON }),
  reactivate: (by: Actor) => reactivatePerson({ id: cast.cy.id, by, now: NOON }),
  'set a password': (by: Actor) =>
    setPassword({ id: cast.cy.id, password: 'ten letters', by, now: NOON }),
  'sign out': (by: Actor) => signOutEverywhere({ id: cast.cy.id, by, now: NOON }),
  'edit a profile': (by: Actor) =>
    editProfile({ id: cast.cy.id, name: 'Cyd', bio: '', url: null, by, now: NOON }),
  'change an e-mail': (by: Actor) =>
    changeEmail({ id: cast.cy.id, email: 'cyd@blog.test', by, now: NOON }),
}

describe.each(Object.entries(deeds))('%s', (name, deed) => {
  test('an administrator may, and the journal says so', async () => {
    const deactivatedAt = name === 'reactivate' ? NOON : null
    await db.person.update({ where: { id: cast.cy.id }, data: { deactivatedAt } })
    expect(await deed(cast.ada)).toMatchObject({ ok: true })
    const act = await db.act.findFirstOrThrow()
    expect(act).toMatchObject({ personId: cast.ada.id, data: { personId: String(cast.cy.id) } })
  })

  test.each(['ed', 'mo', 'al', 'ria'] as const)('%s may not', async (who) => {
    const before = await db.person.findUniqueOrThrow({ where: { id: cast.cy.id } })
    expect(await deed(cast[who])).toEqual({ ok: false, reason: 'forbidden' })
    expect(await db.person.findUniqueOrThrow({ where: { id: cast.cy.id } })).toEqual(before)
    expect(await db.act.count()).toBe(0)
  })

  test('somebody who is not there is said to be missing', async () => {
    await db.person.delete({ where: { id: cast.cy.id } })
    expect(await deed(cast.ada)).toEqual({ ok: false, reason: 'not-found' })
  })
})

test('the password that was set is the one that works', async () => {
  await setPassword({ id: cast.cy.id, password: 'ten letters', by: cast.ada, now: NOON })
  const { passwordHash } = await db.person.findUniqueOrThrow({ where: { id: cast.cy.id } })
  expect(await verifyPassword('ten letters', passwordHash)).toBe(true)
})

test('two people cannot have one e-mail, in whatever case', async () => {
  const result = await changeEmail({
    id: cast.cy.id,
    email: 'AL@blog.test',
    by: cast.ada,
    now: NOON,
  })
  expect(result).toEqual({ ok: false, reason: 'email-taken' })
})

test('the list tells staff, readers and deactivated people apart and counts them', async () => {
  await deactivatePerson({ id: cast.cy.id, by: cast.ada, now: NOON })
  const namesOf = async (view: 'staff' | 'readers' | 'deactivated') =>
    (await listPeople({ view })).people.map((person) => person.name)
  expect(await namesOf('staff')).toEqual(['Ada', 'Ed', 'Mo', 'Al'])
  expect(await namesOf('readers')).toEqual(['Ria'])
  expect(await namesOf('deactivated')).toEqual(['Cy'])
  expect(await countPeople()).toEqual({ staff: 4, readers: 1, deactivated: 1 })
})

test('people are found by a part of their name or e-mail', async () => {
  const { people } = await listPeople({ view: 'staff', q: 'MO@' })
  expect(people.map((person) => person.name)).toEqual(['Mo'])
})

test('a long list goes on after its last id and shows everybody once', async () => {
  await db.person.createMany({
    data: Array.from({ length: 120 }, (_, number) => ({
      name: `Reader ${number}`,
      email: `reader-${number}@blog.test`,
      slug: `reader-${number}`,
    })),
  })
  const seen: bigint[] = []
  let after: bigint | null = 0n
  while (after !== null) {
    const page: Awaited<ReturnType<typeof listPeople>> = await listPeople({
      view: 'readers',
      after,
    })
    seen.push(...page.people.map((person) => person.id))
    after = page.next
  }
  expect(seen).toHaveLength(121)
  expect(new Set(seen).size).toBe(121)
})
