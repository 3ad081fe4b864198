import type { Actor } from '../people/actor.ts'
import { eraseMedia } from './erase.ts'

type Erased = {
  erased: number
  /** Left alone: posts show them. */
  used: number
  /** Left alone: they are somebody else's. */
  forbidden: number
}

/** Deletes those of the files that nothing shows, each by itself: what became used meanwhile stays. */
export async function eraseUnused({
  ids,
  by,
  now,
}: {
  ids: readonly bigint[]
  by: Actor
  now: Date
}): Promise<Erased> {
  const counts: Erased = { erased: 0, used: 0, forbidden: 0 }
  for (const id of ids) {
    const done = await eraseMedia({ id, by, now })
    if (done.ok) counts.erased++
    else if (done.reason !== 'not-found') counts[done.reason]++
  }
  return counts
}
