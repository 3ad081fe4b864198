import type { LastChange } from '#lib/moderation/last-change.ts'
import { showChange } from '#lib/moderation/queue.ts'
import { Problem } from '../problem.ts'

type Standing = { status: string; revision: number }

/** The comment is not what the program saw any more: who did what, and where it stands now. */
export function conflict(change: LastChange | null, now?: Standing): Problem {
  const more = {
    change: change && showChange(change),
    ...(now && { now: { status: now.status, revision: now.revision } }),
  }
  return new Problem(409, 'The comment has changed since you read it.', { more })
}
