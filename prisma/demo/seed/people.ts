import type { Tx } from '#lib/db/client.ts'
import { type Actor, actorSelect } from '#lib/people/actor.ts'
import { people } from '../people.ts'
import type { DemoPerson } from '../shape.ts'
import { DEMO, daysBefore, firstFree, type Ids } from './mark.ts'
import type { Staff } from './reply.ts'

/** The notebook's first day. */
const JOINED_DAYS_AGO = 165

/** The staff. Without a password hash nobody can sign in as them. */
export async function seedPeople(
  tx: Tx,
  now: Date,
): Promise<{ ids: Ids; staff: Staff; created: number }> {
  const found = await tx.person.findMany({
    where: { legacySource: DEMO },
    select: { ...actorSelect, legacyId: true },
  })
  const staff = new Map<string, Actor>(found.map((person) => [person.legacyId ?? '', person]))
  const missing = people.filter(({ key }) => !staff.has(key))
  for (const person of missing) staff.set(person.key, await addPerson(tx, person, now))
  const ids = new Map([...staff].map(([key, { id }]) => [key, id]))
  return { ids, staff, created: missing.length }
}

async function addPerson(tx: Tx, person: DemoPerson, now: Date): Promise<Actor> {
  const { key, name, role, bio } = person
  const slug = await firstFree(person.slug, (slug) => tx.person.findUnique({ where: { slug } }))
  const [mailbox = '', host = ''] = person.email.split('@')
  const free = await firstFree(mailbox, (box) =>
    tx.person.findUnique({ where: { email: `${box}@${host}` } }),
  )
  return tx.person.create({
    data: {
      name,
      slug,
      email: `${free}@${host}`,
      role,
      bio,
      legacySource: DEMO,
      legacyId: key,
      createdAt: daysBefore(now, JOINED_DAYS_AGO),
    },
    select: actorSelect,
  })
}
