import { db } from '../db/client.ts'
import { clearCount, countUp } from '../db/rate-limit.ts'
import type { Actor } from './actor.ts'
import { verifyPassword } from './password.ts'

type Input = { by: Actor; password: string; now: Date }

export type Confirmation = { ok: true } | { ok: false; reason: 'wrong-password' | 'throttled' }

/** An open session left alone must not become a way to guess the password. */
const TRIES = 5
const WINDOW_SECONDS = 15 * 60

/** Asks a signed-in person for their password again, before what a borrowed session must not do. */
export async function confirmPassword({ by, password, now }: Input): Promise<Confirmation> {
  const key = `confirm-password:${by.id}`
  const allowance = await countUp({ key, limit: TRIES, windowSeconds: WINDOW_SECONDS, now })
  if (!allowance.ok) return { ok: false, reason: 'throttled' }
  const found = await db.person.findUnique({
    where: { id: by.id, deactivatedAt: null },
    select: { passwordHash: true },
  })
  if (!(await verifyPassword(password, found?.passwordHash ?? null)))
    return { ok: false, reason: 'wrong-password' }
  await clearCount(key)
  return { ok: true }
}
