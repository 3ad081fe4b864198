import type { CommentStatus } from '#lib/db/generated/enums.ts'
import type { Tab } from '#lib/moderation/queue-filter.ts'

const TAB_OF = { PENDING: 'pending', APPROVED: 'approved', SPAM: 'spam', TRASH: 'trash' } as const

/** The tabs' counts after one comment went from one status to another; the server's own count follows. */
export function recount(
  counts: Record<Tab, number>,
  from: CommentStatus | null,
  to: CommentStatus | null,
): Record<Tab, number> {
  if (from === to) return counts
  const next = { ...counts }
  if (from) next[TAB_OF[from]] = Math.max(0, next[TAB_OF[from]] - 1)
  if (to) next[TAB_OF[to]]++
  next.all = next.pending + next.approved
  return next
}
