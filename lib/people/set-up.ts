import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from './actor.ts'
import { createPerson } from './create.ts'
import { findToken, redeemToken } from './one-time-token.ts'

type Input = { token: string; name: string; email: string; password: string; now: Date }

export type SetUp = { ok: true; person: Actor } | { ok: false; reason: 'bad-link' | 'email-taken' }

/** Whether a set-up link would still work, without using it up. */
export async function maySetUp(token: string, now: Date): Promise<boolean> {
  return (await findToken('set-up', token, now)) !== null && !(await hasAdministrator(db))
}

/** Makes the first administrator with the one-time link that the first start printed. All such links end with it. */
export async function setUp(input: Input): Promise<SetUp> {
  try {
    return await db.$transaction((tx) => makeAdministrator(tx, input))
  } catch (error) {
    if (error instanceof EmailTaken) return { ok: false, reason: 'email-taken' }
    throw error
  }
}

async function makeAdministrator(tx: Tx, { token, now, ...chosen }: Input): Promise<SetUp> {
  // Each start without an administrator printed a link: two of them at once take turns here.
  await tx.$executeRaw`SELECT id FROM one_time_tokens WHERE purpose = 'set-up' ORDER BY id FOR UPDATE`
  if (await hasAdministrator(tx)) return { ok: false, reason: 'bad-link' }
  if (!(await redeemToken(tx, 'set-up', token, now))) return { ok: false, reason: 'bad-link' }
  const created = await createPerson({ ...chosen, role: 'ADMINISTRATOR', now }, tx)
  if (!created.ok) throw new EmailTaken()
  await journal(tx, {
    kind: 'person.set-up',
    summary: 'Set the site up',
    data: { personId: String(created.person.id) },
    by: created.person,
    now,
  })
  return created
}

async function hasAdministrator(from: Pick<Tx, 'person'>): Promise<boolean> {
  return (await from.person.count({ where: { role: 'ADMINISTRATOR' } })) > 0
}

/** Thrown, so that the transaction gives the link back. */
class EmailTaken extends Error {}
