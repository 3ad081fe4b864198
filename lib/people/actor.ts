import type { Role } from '../db/generated/enums.ts'

/** A signed-in person, read from the database on this request: what verbs take as `by`. */
export type Actor = {
  id: bigint
  name: string
  email: string
  slug: string
  /** Null: a registered reader. */
  role: Role | null
}

/** A person who works on the site. */
export type Staff = Actor & { role: Role }

/** The columns that make an actor. */
export const actorSelect = { id: true, name: true, email: true, slug: true, role: true } as const

export function isStaff(person: Actor | null): person is Staff {
  return person?.role != null
}
