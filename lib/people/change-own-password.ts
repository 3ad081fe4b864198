import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from './actor.ts'
import { confirmPassword } from './confirm-password.ts'
import { hashPassword } from './password.ts'
import { storePassword } from './set-password.ts'

type Input = { current: string; password: string; by: Actor; now: Date }

export type OwnPasswordChange =
  | { ok: true; sessionVersion: number }
  | { ok: false; reason: 'wrong-password' | 'throttled' | 'not-found' }

/** Changes the acting person's password, which ends their other sessions: the caller starts a new one with `sessionVersion`. */
export async function changeOwnPassword(input: Input): Promise<OwnPasswordChange> {
  const { current, password, by, now } = input
  const confirmed = await confirmPassword({ by, password: current, now })
  if (!confirmed.ok) return confirmed
  const passwordHash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    const person = await storePassword(tx, by.id, passwordHash)
    if (!person) return { ok: false, reason: 'not-found' }
    await journal(tx, { kind: 'person.password', summary: 'Changed the own password', by, now })
    return { ok: true, sessionVersion: person.sessionVersion }
  })
}
