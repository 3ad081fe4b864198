import { EmptyState } from '#components/ui/empty-state.tsx'
import type { QueueFilter, Tab } from '#lib/moderation/queue-filter.ts'
import { isNarrowed } from './address.ts'

/** What an empty list says under each tab. */
export function Nothing({ filter }: { filter: QueueFilter }) {
  if (isNarrowed(filter)) {
    return (
      <EmptyState title="Nothing matches">
        No comment fits these filters. Take one away, or look under another tab.
      </EmptyState>
    )
  }
  const [title, words] = NOTHING[filter.status]
  return <EmptyState title={title}>{words}</EmptyState>
}

const NOTHING: Record<Tab, [string, string]> = {
  pending: [
    'The queue is clear',
    'Nothing waits for a decision. New comments appear here by themselves.',
  ],
  approved: ['No approved comments', 'What you approve stands here, and under its post.'],
  spam: ['No spam', 'Comments marked as spam wait here until they are deleted.'],
  trash: ['The trash is empty', 'Comments in the trash can be restored until they are deleted.'],
  all: ['No comments yet', 'When a reader replies to a post, it shows here.'],
  mine: ['You have not commented yet', 'Your own replies to readers show here.'],
}
