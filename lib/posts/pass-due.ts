import { db, type Tx } from '../db/client.ts'
import { type PageTag, touch } from '../db/touch.ts'
import { getSettings } from '../settings/get.ts'
import { keepDates } from './keep-dates.ts'

type Period = {
  /** The last moment that was looked at. */
  since: Date
  now: Date
}

const DAY_MS = 86_400_000

/**
 * Does what the clock asks of posts: what is due has been readable since its moment (lib/posts/visible.ts); here its status
 * follows, updates that wait for a moment go live, what was to end is taken back to a draft, and the pages that a passed date changes are made
 * anew. Missed runs are caught up, and several instances may run it at once: each row is moved by one of them.
 * @returns the posts whose pages changed
 */
export async function passDue({ since, now }: Period): Promise<bigint[]> {
  const passed = await db.$transaction(async (tx) => {
    const published = await tx.post.updateManyAndReturn({
      where: { status: 'SCHEDULED', publishedAt: { lte: now } },
      data: { status: 'PUBLISHED' },
      select: { id: true },
    })
    const closed = await findClosed(tx, { since, now })
    const ids = [...published, ...closed].map(({ id }) => id)
    if (ids.length > 0) await touch(tx, ['lists', ...ids.map((id): PageTag => `post:${id}`)])
    return ids
  })
  return [...passed, ...(await keepDates({ now }))]
}

/** Posts whose comments closed in the period: by their own date, or by the site's age limit. */
async function findClosed(tx: Tx, { since, now }: Period): Promise<{ id: bigint }[]> {
  const { closeOldPosts, closeAfterDays } = await getSettings(tx)
  const age = closeAfterDays * DAY_MS
  const grewOld = {
    // Private posts are not in any cache; without them the index of public posts serves.
    type: 'POST',
    visibility: { not: 'PRIVATE' },
    publishedAt: { gt: new Date(since.getTime() - age), lte: new Date(now.getTime() - age) },
  } as const
  return tx.post.findMany({
    where: {
      status: 'PUBLISHED',
      OR: [
        { commentsCloseAt: { gt: since, lte: now } },
        ...(closeOldPosts && age > 0 ? [grewOld] : []),
      ],
    },
    select: { id: true },
  })
}
