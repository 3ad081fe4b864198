import { db } from '../db/client.ts'
import { createPerson } from './create.ts'
import { issueToken } from './one-time-token.ts'
import { generatePassword } from './password.ts'

type Input = {
  /** From ADMIN_EMAIL and ADMIN_PASSWORD. */
  email?: string | undefined
  password?: string | undefined
  /** On the embedded default an administrator is made at once; elsewhere a set-up link is given out. */
  embedded: boolean
  now: Date
}

export type FirstAdministrator =
  | { kind: 'exists' }
  | { kind: 'created'; email: string; password: string | null }
  | { kind: 'set-up'; token: string }

const SETUP_HOURS = 24

/** Sees to it that the site has an administrator, or a one-time way to become one. `password` is only given when it was made up. */
export async function ensureFirstAdministrator({
  email,
  password,
  embedded,
  now,
}: Input): Promise<FirstAdministrator> {
  if ((await db.person.count({ where: { role: 'ADMINISTRATOR' } })) > 0) return { kind: 'exists' }
  if (!embedded && !(email && password)) {
    return {
      kind: 'set-up',
      token: await issueToken({ purpose: 'set-up', lastsHours: SETUP_HOURS, now }),
    }
  }
  const chosen = {
    email: email ?? 'admin@example.com',
    password: password ?? generatePassword(),
  }
  const created = await createPerson({
    ...chosen,
    name: 'Administrator',
    role: 'ADMINISTRATOR',
    now,
  })
  // Another instance was faster.
  if (!created.ok) return { kind: 'exists' }
  return { kind: 'created', email: chosen.email, password: password ? null : chosen.password }
}
