import { db, type Tx } from '../db/client.ts'
import { env } from '../env.ts'
import { mayModerateEverything, mayOpenQueue } from '../moderation/may.ts'
import { countPending } from '../moderation/what-waits.ts'
import type { Actor } from '../people/actor.ts'
import { getSettings } from '../settings/get.ts'
import { digestDay } from './digest-day.ts'
import { writeDigestMail } from './digest-mail.ts'
import { isMailAddress } from './mail-address.ts'
import { newsSelect } from './news-comment.ts'
import { listStaffWishes } from './whom-to-tell.ts'

/** The oldest first; a mail with more would not be read to its end. */
const MOST_COMMENTS = 20
/** A site may have many moderators, and each comment in a mail is a link of its own. */
const PATIENCE = { timeout: 60_000 }

/**
 * Queues the digest of what waits for each of the staff who want one, once a day on any number of instances: the day is claimed in the
 * transaction that writes the mails. After a standstill the last day that was missed is made up for: it holds what waited all along.
 * @returns how many mails; null when the day's digest was written before
 */
export async function writeDigests({ now }: { now: Date }): Promise<number | null> {
  const settings = await getSettings()
  const day = digestDay(now, settings)
  return db.$transaction(async (tx) => {
    const claimed = await tx.digest.createMany({
      data: [{ day, createdAt: now }],
      skipDuplicates: true,
    })
    if (claimed.count === 0) return null
    if (!settings.notifyModerators) return 0
    const { staff } = await listStaffWishes(tx, settings)
    let mails = 0
    for (const { person, wants } of staff) {
      if (wants !== 'daily' || !mayOpenQueue(person) || !isMailAddress(person.email)) continue
      const waiting = await listWaiting(tx, person)
      if (waiting.total === 0) continue
      await writeDigestMail(tx, { ...waiting, person, settings, siteUrl: env().SITE_URL, now })
      mails++
    }
    return mails
  }, PATIENCE)
}

/** What waits for a person, the oldest first, and how much there is in all. */
async function listWaiting(tx: Tx, person: Actor) {
  const theirs = mayModerateEverything(person) ? {} : { post: { authorId: person.id } }
  const comments = await tx.comment.findMany({
    where: { status: 'PENDING', ...theirs },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST_COMMENTS,
    select: newsSelect,
  })
  const total = comments.length < MOST_COMMENTS ? comments.length : await countPending(person)
  return { comments, total }
}
