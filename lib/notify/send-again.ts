import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { mayReadOutbox } from './may.ts'

type Input = { id: string; by: Actor; now: Date }

export type SentAgain = { ok: true } | { ok: false; reason: 'forbidden' | 'not-waiting' }

/** Puts a mail that failed, or was kept for want of a mail server, back into the queue, with all its tries before it. */
export async function sendAgain({ id, by, now }: Input): Promise<SentAgain> {
  if (!mayReadOutbox(by)) return { ok: false, reason: 'forbidden' }
  const { count } = await db.mail.updateMany({
    where: { id, status: { in: ['FAILED', 'KEPT'] } },
    data: { status: 'QUEUED', attempts: 0, error: null, nextTryAt: now },
  })
  return count > 0 ? { ok: true } : { ok: false, reason: 'not-waiting' }
}
