import { Avatar } from '#components/ui/avatar.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'

export type ActivityItem = {
  id: string
  /** The name of who did it; null for the program itself. */
  who: string | null
  /** One sentence from the journal. */
  summary: string
  at: string
  undone: boolean
}

/** The journal's latest lines. */
export function Activity({ items, now }: { items: readonly ActivityItem[]; now: string }) {
  if (items.length === 0) {
    return (
      <p className="border-t border-rule py-4 text-sm text-ink-soft">Nothing has happened yet.</p>
    )
  }
  return (
    <ol className="border-t border-rule">
      {items.map((item) => (
        <li key={item.id} className="flex gap-3 border-b border-rule py-2.5 text-sm">
          <Avatar name={item.who ?? 'Backtalk'} size={24} />
          <p className="min-w-0 flex-1">
            <span className="font-medium">{item.who ?? 'Backtalk'}</span>
            <span className={item.undone ? 'text-ink-soft line-through' : ''}>
              : {item.summary}
            </span>
            {item.undone && <span className="text-ink-soft"> (undone)</span>}
          </p>
          <span className="shrink-0 text-[0.8125rem] text-ink-soft">
            <RelativeTime at={item.at} now={now} />
          </span>
        </li>
      ))}
    </ol>
  )
}
