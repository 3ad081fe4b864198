import { db } from '../db/client.ts'
import { clearCount, countUp } from '../db/rate-limit.ts'
import { type Actor, actorSelect } from './actor.ts'
import { verifyPassword } from './password.ts'

type Input = {
  email: string
  password: string
  /** The address of the one who asks; tries are limited per account and per address. */
  ip: string
  now: Date
}

export type SignIn =
  | { ok: true; person: Actor; sessionVersion: number }
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'throttled'; retryAfterSeconds: number }

/** A person mistypes a few times; a program that guesses gets 480 tries a day at one account. */
const TRIES_PER_ACCOUNT = 5
/** A whole office may stand behind one address. */
const TRIES_PER_ADDRESS = 30
const WINDOW_SECONDS = 15 * 60

/** Checks an e-mail and password. "wrong" does not say which of the two, nor whether there is such an account. */
export async function signIn({ email, password, ip, now }: Input): Promise<SignIn> {
  const account = `sign-in:${email.trim().toLowerCase()}`
  const limits = [
    { key: account, limit: TRIES_PER_ACCOUNT, windowSeconds: WINDOW_SECONDS, now },
    { key: `sign-in-from:${ip}`, limit: TRIES_PER_ADDRESS, windowSeconds: WINDOW_SECONDS, now },
  ]
  for (const limit of limits) {
    const allowance = await countUp(limit)
    if (!allowance.ok) return { ...allowance, reason: 'throttled' }
  }
  const found = await db.person.findUnique({
    where: { email: email.trim(), deactivatedAt: null },
    select: { ...actorSelect, passwordHash: true, sessionVersion: true },
  })
  if (!(await verifyPassword(password, found?.passwordHash ?? null)) || !found)
    return { ok: false, reason: 'wrong' }
  const { passwordHash: _, sessionVersion, ...person } = found
  await clearCount(account)
  await db.person.update({ where: { id: person.id }, data: { lastSignInAt: now } })
  return { ok: true, person, sessionVersion }
}
