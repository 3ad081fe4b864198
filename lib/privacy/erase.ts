import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { isLastAdministrator } from '../people/last-administrator.ts'
import { eraseAccount } from './erase-account.ts'
import { eraseComments } from './erase-comments.ts'
import { eraseTraces } from './erase-traces.ts'
import { findKept, isNothing } from './find-kept.ts'
import { mayHandlePersonalData } from './may.ts'
import { findWhose } from './whose.ts'

/** Whether what somebody wrote stays, without them, or goes with them. */
export type Words = 'keep' | 'remove'

export type Erased =
  | { ok: true; actId: string; comments: number }
  | { ok: false; reason: 'forbidden' | 'nothing' | 'last-administrator' }

type Input = { email: string; words: Words; by: Actor; now: Date }

const LARGE = { timeout: 60_000 }

/**
 * Forgets who stands behind an e-mail: name, address, website, IP and browser go from the comments in all states, and with them
 * subscriptions, notes, bans, mails, links and the account. Threads and posts keep their shape. Comments go in batches; a run that was
 * interrupted is finished by the next one. The journal keeps that it was done and by whom, but not about whom. Nothing brings it back.
 */
export async function erasePerson({ email, words, by, now }: Input): Promise<Erased> {
  if (!mayHandlePersonalData(by)) return { ok: false, reason: 'forbidden' }
  const kept = await findKept(email, by)
  if (!kept || isNothing(kept)) return { ok: false, reason: 'nothing' }
  const actId = await begin({ email, words, by, now }, kept.comments)
  if (actId === null) return { ok: false, reason: 'last-administrator' }
  const comments = await eraseComments({ email, words, actId, by, now })
  await db.$transaction((tx) => finish(tx, email, now), LARGE)
  return { ok: true, actId, comments }
}

/** Null for the last administrator: nobody could look after the site any more. */
async function begin({ email, words, by, now }: Input, count: number): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const { personId } = await findWhose(email, tx)
    if (personId !== null && (await isLastAdministrator(tx, personId))) return null
    const what = count === 1 ? 'one comment' : `${count.toLocaleString('en')} comments`
    const rest = words === 'keep' ? 'the words stay' : 'the words went too'
    return journal(tx, {
      kind: 'person.erase',
      summary: `Erased one person’s data on request: ${what}, ${rest}`,
      data: { comments: count, words },
      by,
      now,
    })
  })
}

async function finish(tx: Tx, email: string, now: Date) {
  const whose = await findWhose(email, tx)
  await eraseTraces(tx, whose)
  if (whose.personId === null) return
  await eraseAccount(tx, whose.personId, now)
  // A byline may stand on any page.
  await touch(tx, ['lists', 'settings'])
}
