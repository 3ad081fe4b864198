import { db } from '../db/client.ts'
import { isUniqueViolation } from '../db/errors.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from './actor.ts'
import { confirmPassword } from './confirm-password.ts'
import { mayManagePeople } from './may.ts'

export type EmailChange =
  | { ok: true }
  | {
      ok: false
      reason: 'forbidden' | 'not-found' | 'email-taken' | 'wrong-password' | 'throttled'
    }

/** Changes the acting person's e-mail, which is what they sign in with: they give their password once more. */
export async function changeOwnEmail(input: {
  email: string
  password: string
  by: Actor
  now: Date
}): Promise<EmailChange> {
  const { email, password, by, now } = input
  const confirmed = await confirmPassword({ by, password, now })
  if (!confirmed.ok) return confirmed
  return storeEmail({ id: by.id, email, by, now })
}

/** Changes anybody's e-mail, as an administrator. */
export async function changeEmail(input: {
  id: bigint
  email: string
  by: Actor
  now: Date
}): Promise<EmailChange> {
  if (!mayManagePeople(input.by)) return { ok: false, reason: 'forbidden' }
  return storeEmail(input)
}

async function storeEmail({
  id,
  email,
  by,
  now,
}: {
  id: bigint
  email: string
  by: Actor
  now: Date
}): Promise<EmailChange> {
  try {
    return await db.$transaction(async (tx) => {
      const before = await tx.person.findUnique({
        where: { id },
        select: { email: true, name: true },
      })
      if (!before) return { ok: false, reason: 'not-found' }
      if (before.email === email) return { ok: true }
      await tx.person.update({ where: { id }, data: { email } })
      // A link that was mailed to the old address must not open the account any more.
      await tx.oneTimeToken.deleteMany({
        where: { personId: id, purpose: 'password', usedAt: null },
      })
      await journal(tx, {
        kind: 'person.email',
        summary: id === by.id ? 'Changed the own email' : `Changed the email of ${before.name}`,
        data: { personId: String(id), before: before.email, after: email },
        by,
        now,
      })
      return { ok: true }
    })
  } catch (error) {
    if (isUniqueViolation(error, 'people_email_key')) return { ok: false, reason: 'email-taken' }
    throw error
  }
}
