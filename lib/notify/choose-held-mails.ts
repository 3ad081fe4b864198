import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { getSettings } from '../settings/get.ts'
import { type HeldMails, heldMailsFor } from './held-mails.ts'
import { listStaffWishes } from './whom-to-tell.ts'

/** What one's own profile shows: what comes now, and what else there is. No options: nothing to decide about. */
export async function findOwnHeldMails(
  by: Actor,
): Promise<{ chosen: HeldMails; options: HeldMails[] }> {
  const options = heldMailsFor(by)
  const { staff } = await listStaffWishes(db, await getSettings())
  const wants = staff.find(({ person }) => person.id === by.id)?.wants ?? 'none'
  const chosen = options.includes(wants) ? wants : 'own'
  return { chosen, options }
}

type Input = { heldMails: HeldMails; by: Actor; now: Date }

export type Chosen = { ok: true } | { ok: false; reason: 'forbidden' }

/** Chooses which mails about held comments one gets oneself. */
export async function chooseHeldMails({ heldMails, by, now }: Input): Promise<Chosen> {
  if (!heldMailsFor(by).includes(heldMails)) return { ok: false, reason: 'forbidden' }
  return db.$transaction(async (tx) => {
    const [before] = await tx.$queryRaw<{ preferences: unknown }[]>`
      SELECT preferences FROM people WHERE id = ${by.id} FOR NO KEY UPDATE`
    // Merged by the database: other preferences may be saved at the same moment.
    await tx.$executeRaw`
      UPDATE people SET preferences = preferences || jsonb_build_object('heldMails', ${heldMails}::text), updated_at = ${now}
       WHERE id = ${by.id}`
    await journal(tx, {
      kind: 'person.mails',
      summary: 'Chose which mails about held comments to get',
      data: { personId: String(by.id), before: before?.preferences ?? {}, after: { heldMails } },
      by,
      now,
    })
    return { ok: true }
  })
}
