import { eraseTrashedMedia } from '../media/erase.ts'
import { eraseTrashedBefore } from '../posts/erase.ts'
import { getSettings } from '../settings/get.ts'
import { daysBefore } from './days-before.ts'
import { emptyComments } from './empty-comments.ts'
import { foldTallies } from './fold-tallies.ts'
import { forgetAddresses } from './forget-addresses.ts'
import { removeLeftovers } from './remove-leftovers.ts'

export type CleanUp = {
  /** Comments deleted for ever. */
  trash: number
  spam: number
  /** Posts and pages deleted for ever, with their comments. */
  posts: number
  /** Files deleted for ever. */
  media: number
  /** Comments whose writer's raw IP address was forgotten. */
  addresses: number
  /** Rows that had served their time. */
  leftovers: number
  /** Days whose tallies were summed up. */
  folded: number
}

/** Removes what the owner's settings, or its own date, say is over. Repeating it is harmless. */
export async function cleanUp({ now }: { now: Date }): Promise<CleanUp> {
  const { trashDays, spamDays, ipDays } = await getSettings()
  return {
    trash: await emptyComments({ status: 'TRASH', days: trashDays, now }),
    spam: await emptyComments({ status: 'SPAM', days: spamDays, now }),
    posts: await eraseTrashedBefore(daysBefore(trashDays, now), now),
    media: await eraseTrashedMedia(daysBefore(trashDays, now), now),
    addresses: await forgetAddresses({ days: ipDays, now }),
    leftovers: await removeLeftovers({ now }),
    folded: await foldTallies(),
  }
}
