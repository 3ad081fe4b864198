import type { Tone } from '#components/ui/badge.tsx'
import type { CommentStatus } from '#lib/db/generated/enums.ts'
import type { ShownRun } from '#lib/moderation/queue-event-schema.ts'
import type { ShownChange, ShownHistory } from '#lib/moderation/queue-item.ts'
import type { Verdict } from '#lib/moderation/transition.ts'

export const STATUS_WORDS: Record<CommentStatus, string> = {
  PENDING: 'Pending',
  APPROVED: 'Approved',
  SPAM: 'Spam',
  TRASH: 'Trash',
}

export const STATUS_TONES: Record<CommentStatus, Tone> = {
  PENDING: 'warn',
  APPROVED: 'ok',
  SPAM: 'danger',
  TRASH: 'neutral',
}

/** What became of a comment, said of itself: "Approved", "In the trash". */
export const BECAME: Record<CommentStatus, string> = {
  PENDING: 'Back in the queue',
  APPROVED: 'Approved',
  SPAM: 'Marked as spam',
  TRASH: 'Moved to the trash',
}

export const VERDICT_WORDS: Record<Verdict, string> = {
  approve: 'Approve',
  hold: 'Unapprove',
  spam: 'Spam',
  trash: 'Trash',
  restore: 'Restore',
}

const RUNNING: Record<ShownRun['does'], string> = {
  approve: 'Approving',
  hold: 'Unapproving',
  spam: 'Marking as spam',
  trash: 'Moving to the trash',
  restore: 'Restoring',
  delete: 'Deleting for ever',
  undo: 'Undoing',
}

const RAN: Record<ShownRun['does'], (comments: string) => string> = {
  approve: (comments) => `Approved ${comments}`,
  hold: (comments) => `Unapproved ${comments}`,
  spam: (comments) => `Marked ${comments} as spam`,
  trash: (comments) => `Moved ${comments} to the trash`,
  restore: (comments) => `Restored ${comments}`,
  delete: (comments) => `Deleted ${comments} for ever`,
  undo: (comments) => `Undone for ${comments}`,
}

/** "Mo: Marking as spam, 12,000 done", or how it ended. */
export function runInWords({ by, does, status, seen, moved }: ShownRun): string {
  if (status === 'RUNNING') return `${by.name}: ${RUNNING[does]}, ${seen.toLocaleString('en')} done`
  const comments = moved === 1 ? 'one comment' : `${moved.toLocaleString('en')} comments`
  const left = seen - moved
  return [
    `${by.name}: ${RAN[does](comments)}`,
    status === 'CANCELLED' && 'then it was cancelled',
    left > 0 && `${left.toLocaleString('en')} had changed and were left alone`,
  ]
    .filter(Boolean)
    .join('; ')
}

const DID: Record<CommentStatus, string> = {
  PENDING: 'put it back into the queue',
  APPROVED: 'approved it',
  SPAM: 'marked it as spam',
  TRASH: 'moved it to the trash',
}

/** "Ed marked it as spam", without the time. */
export function changeInWords({ what, to, by }: ShownChange): string {
  if (what === 'edited') return `${by ?? 'Its writer'} changed the words`
  if (what === 'deleted' || to === null) return `${by ?? 'Somebody'} deleted it for ever`
  return `${by ?? 'The program'} ${DID[to]}`
}

/** "3 approved, 1 spam", or that it is somebody's first comment. */
export function historyInWords({ approved, pending, spam, trash }: ShownHistory): string {
  if (approved + pending + spam + trash <= 1) return 'first comment'
  const parts = [
    approved > 0 && `${atMost(approved)} approved`,
    pending > 0 && `${atMost(pending)} pending`,
    spam > 0 && `${atMost(spam)} spam`,
    trash > 0 && `${atMost(trash)} trashed`,
  ]
  return parts.filter(Boolean).join(', ')
}

// The server stops counting there.
function atMost(count: number): string {
  return count >= 1000 ? '1,000+' : String(count)
}

const FIELDS: Record<string, string> = {
  name: 'the name',
  email: 'the e-mail address',
  url: 'the website',
  comment: 'the comment',
  text: 'the comment',
  ip: 'the IP address',
  agent: 'the browser',
  account: 'the account',
}

/** Where a check found something. */
export function fieldInWords(field: string): string {
  return FIELDS[field] ?? field
}
