import { Badge } from '#components/ui/badge.tsx'
import type { QueueItem } from '#lib/moderation/queue-item.ts'
import { STATUS_WORDS } from './words.ts'

/** The thread above the comment, down to what it answers, folded away until it is wanted. */
export function ItemContext({ item }: { item: QueueItem }) {
  const { parent, above } = item
  if (!parent) return null
  return (
    <details className="mt-1.5 text-sm">
      <summary data-act="context" className="w-fit text-ink-soft tappable hover:text-ink">
        In reply to <bdi className="font-medium">{parent.name || 'Anonymous'}</bdi>
      </summary>
      <ol className="mt-1 grid gap-1 empty:hidden">
        {above.map(({ id, name, text }) => (
          <li key={id} className="border-s-2 border-rule ps-3 wrap-anywhere text-ink-soft">
            <bdi className="font-medium">{name || 'Anonymous'}</bdi>: <bdi>{text}</bdi>
          </li>
        ))}
      </ol>
      <div className="mt-1 border-s-2 border-rule-strong ps-3">
        {parent.status !== 'APPROVED' && <Badge tone="warn">{STATUS_WORDS[parent.status]}</Badge>}
        <div
          className="comment-words text-ink-soft"
          dir="auto"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/html/comment when it was stored
          dangerouslySetInnerHTML={{ __html: parent.html }}
        />
        {parent.status === 'APPROVED' && (
          <a
            href={`/comments/${parent.id}`}
            className="text-ink-soft underline underline-offset-3 tappable"
          >
            See it on its post
          </a>
        )}
      </div>
    </details>
  )
}
