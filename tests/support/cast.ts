import { db } from '#lib/db/client.ts'
import type { Role } from '#lib/db/generated/enums.ts'
import { type Actor, actorSelect } from '#lib/people/actor.ts'

/** The people of every test. Eve has no account: she is whoever is not signed in. */
const ROLES = {
  ada: 'ADMINISTRATOR',
  ed: 'EDITOR',
  mo: 'MODERATOR',
  al: 'AUTHOR',
  cy: 'CONTRIBUTOR',
  ria: null,
} as const satisfies Record<string, Role | null>

export type Cast = Record<keyof typeof ROLES, Actor>

/** Puts the whole cast into the database; nobody has a password. */
export async function createCast(): Promise<Cast> {
  const people = await db.person.createManyAndReturn({
    data: Object.entries(ROLES).map(([name, role]) => ({
      name: name[0]?.toUpperCase() + name.slice(1),
      email: `${name}@blog.test`,
      slug: name,
      role,
    })),
    select: actorSelect,
  })
  return Object.fromEntries(people.map((person) => [person.slug, person])) as Cast
}
