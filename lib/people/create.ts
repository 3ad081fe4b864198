import { type Db, db } from '../db/client.ts'
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
export async function createPerson(
  { email, name, role, password, now }: Input,
  from: Db = db,
): Promise<Created> {
  const passwordHash = password === null ? null : await hashPassword(password)
  const base = slugify(name) || 'person'
  const data = { email: email.trim(), name, role, passwordHash, createdAt: now }
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    // Skipping instead of failing: a failed statement would end the caller's transaction.
    const [person] = await from.person.createManyAndReturn({
      data: [{ ...data, slug }],
      skipDuplicates: true,
      select: actorSelect,
    })
    if (person) return { ok: true, person }
    if ((await from.person.count({ where: { email: data.email } })) > 0)
      return { ok: false, reason: 'email-taken' }
  }
}
