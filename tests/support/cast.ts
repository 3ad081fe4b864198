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
  const cast: Partial<Cast> = {}
  for (const [name, role] of Object.entries(ROLES)) {
    cast[name as keyof Cast] = await db.person.create({
      data: {
        name: name[0]?.toUpperCase() + name.slice(1),
        email: `${name}@blog.test`,
        slug: name,
        role,
      },
      select: actorSelect,
    })
  }
  return cast as Cast
}
