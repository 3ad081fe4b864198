import type { CommentStatus } from '../db/generated/enums.ts'

/** What a moderator can decide. "hold" takes an approval back; "restore" is also "not spam". */
export const VERDICTS = ['approve', 'hold', 'spam', 'trash', 'restore'] as const
export type Verdict = (typeof VERDICTS)[number]

export type Standing = { status: CommentStatus; previousStatus: CommentStatus | null }

/** Where a verdict takes a comment, or null when it is there already. Restoring brings back what it was before spam or trash. */
export function transition(verdict: Verdict, from: Standing): Standing | null {
  const to = target(verdict, from)
  if (to === from.status) return null
  const shown = to === 'APPROVED' || to === 'PENDING'
  return { status: to, previousStatus: shown ? null : remembered(from) }
}

function target(verdict: Verdict, from: Standing): CommentStatus {
  switch (verdict) {
    case 'approve':
      return 'APPROVED'
    case 'hold':
      return 'PENDING'
    case 'spam':
      return 'SPAM'
    case 'trash':
      return 'TRASH'
    case 'restore':
      return isPutAway(from.status) ? (from.previousStatus ?? 'PENDING') : from.status
  }
}

// From spam to trash and back again, what it was before both is what counts.
function remembered({ status, previousStatus }: Standing): CommentStatus | null {
  return isPutAway(status) ? previousStatus : status
}

function isPutAway(status: CommentStatus): boolean {
  return status === 'SPAM' || status === 'TRASH'
}
