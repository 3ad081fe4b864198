import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { redeemToken } from './one-time-token.ts'
import { hashPassword } from './password.ts'
import { storePassword } from './set-password.ts'

type Input = { token: string; password: string; now: Date }

export type PasswordReset =
  | { ok: true; personId: bigint; sessionVersion: number }
  | { ok: false; reason: 'bad-link' }

/** Chooses a password with a mailed link, once. Ends every session; `sessionVersion` starts a new one. */
export async function resetPassword({ token, password, now }: Input): Promise<PasswordReset> {
  const passwordHash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    const used = await redeemToken(tx, 'password', token, now)
    if (!used?.personId) return { ok: false, reason: 'bad-link' }
    const person = await storePassword(tx, used.personId, passwordHash)
    if (!person) return { ok: false, reason: 'bad-link' }
    await journal(tx, {
      kind: 'person.password',
      summary: 'Chose a password by mailed link',
      data: { personId: String(used.personId) },
      by: { id: used.personId },
      now,
    })
    return { ok: true, personId: used.personId, sessionVersion: person.sessionVersion }
  })
}
