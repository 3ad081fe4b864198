import { db } from '../db/client.ts'
import { isUniqueViolation } from '../db/errors.ts'
import type { Role } from '../db/generated/enums.ts'
import { slugify } from '../slug.ts'
import { type Actor, actorSelect } from './actor.ts'
import { hashPassword } from './password.ts'

type Input = {
  email: string
  name: string
  role: Role | null
  /** Null: cannot sign in until a password is set by link. */
  password: string | null
  now: Date
}

export type Created = { ok: true; person: Actor } | { ok: false; reason: 'email-taken' }

/** Adds a person. The word in /author/<slug> comes from the name; a number follows when it is taken. */
export async function createPerson({ email, name, role, password, now }: Input): Promise<Created> {
  const passwordHash = password === null ? null : await hashPassword(password)
  const base = slugify(name) || 'person'
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    try {
      const data = { email: email.trim(), name, role, passwordHash, slug, createdAt: now }
      return { ok: true, person: await db.person.create({ data, select: actorSelect }) }
    } catch (error) {
      if (isUniqueViolation(error, 'people_email_key')) return { ok: false, reason: 'email-taken' }
      if (!isUniqueViolation(error, 'people_slug_key')) throw error
    }
  }
}
