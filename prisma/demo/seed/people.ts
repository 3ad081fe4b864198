import type { Tx } from '#lib/db/client.ts'
import { people } from '../people.ts'
import type { DemoPerson } from '../shape.ts'
import { DEMO, daysBefore, firstFree, type Ids, idsByKey } from './mark.ts'

/** The notebook's first day. */
const JOINED_DAYS_AGO = 165

/** The staff. Without a password hash nobody can sign in as them. */
export async function seedPeople(tx: Tx, now: Date): Promise<{ ids: Ids; created: number }> {
  const ids = idsByKey(await tx.person.findMany({ where: { legacySource: DEMO } }))
  const missing = people.filter(({ key }) => !ids.has(key))
  for (const person of missing) ids.set(person.key, await addPerson(tx, person, now))
  return { ids, created: missing.length }
}

async function addPerson(tx: Tx, person: DemoPerson, now: Date): Promise<bigint> {
  const { key, name, role, bio } = person
  const slug = await firstFree(person.slug, (slug) => tx.person.findUnique({ where: { slug } }))
  const [mailbox = '', host = ''] = person.email.split('@')
  const free = await firstFree(mailbox, (box) =>
    tx.person.findUnique({ where: { email: `${box}@${host}` } }),
  )
  const { id } = await tx.person.create({
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
  })
  return id
}
