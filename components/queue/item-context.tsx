import { Badge } from '#components/ui/badge.tsx'
import type { QueueItem } from '#lib/moderation/queue-item.ts'
import { STATUS_WORDS } from './words.ts'

/** What the comment answers, folded away until it is wanted. */
export function ItemContext({ item }: { item: QueueItem }) {
  const { parent } = item
  if (!parent) return null
  return (
    <details className="mt-1.5 text-sm">
      <summary data-act="context" className="w-fit text-ink-soft tappable hover:text-ink">
        In reply to <bdi className="font-medium">{parent.name || 'Anonymous'}</bdi>
      </summary>
      <div className="mt-1 border-s-2 border-rule ps-3">
        {parent.status !== 'APPROVED' && <Badge tone="warn">{STATUS_WORDS[parent.status]}</Badge>}
        <div
          className="comment-words text-ink-soft"
          dir="auto"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/html/comment when it was stored
          dangerouslySetInnerHTML={{ __html: parent.html }}
        />
      </div>
    </details>
  )
}
