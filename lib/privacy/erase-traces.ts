import type { Tx } from '../db/client.ts'
import { findMails } from './find-mails.ts'
import type { Whose } from './whose.ts'

/** Removes what holds an e-mail beside comments and the account: notes, subscriptions, bans, mails, links, counters. */
export async function eraseTraces(tx: Tx, { email, commenterId }: Whose): Promise<void> {
  // Notes and subscriptions go with the guest.
  if (commenterId !== null) await tx.commenter.delete({ where: { id: commenterId } })
  await eraseBans(tx, email)
  await tx.mail.deleteMany({ where: { id: { in: await findMails(email, tx) } } })
  await tx.$executeRaw`DELETE FROM one_time_tokens WHERE position(lower(${email}) IN lower(data::text)) > 0`
  await tx.$executeRaw`DELETE FROM rate_limits WHERE position(lower(${email}) IN lower(key)) > 0`
  await tx.$executeRaw`DELETE FROM webhook_deliveries WHERE position(lower(${email}) IN lower(payload::text)) > 0`
  // What the classifier took back, and learned from nobody else.
  await tx.$executeRaw`DELETE FROM classifier_tokens WHERE spam = 0 AND ham = 0`
  await tx.$executeRaw`
    DELETE FROM saved_views WHERE position(lower(${email}) IN lower(query)) > 0
        OR position(lower(${encodeURIComponent(email)}) IN lower(query)) > 0`
}

async function eraseBans(tx: Tx, email: string) {
  const bans = await tx.ban.findMany({
    where: { scope: 'EMAIL', value: { equals: email, mode: 'insensitive' } },
    select: { id: true },
  })
  if (bans.length === 0) return
  const ids = bans.map(({ id }) => id)
  await tx.$executeRaw`
    UPDATE acts SET summary = CASE kind WHEN 'ban.add' THEN 'Banned an e-mail' ELSE 'Lifted the ban of an e-mail' END
     WHERE kind IN ('ban.add', 'ban.lift') AND data->>'banId' = ANY(${ids}::text[])`
  await tx.ban.deleteMany({ where: { id: { in: ids } } })
}
