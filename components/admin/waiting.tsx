import { Link } from '#components/ui/link.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'

export type WaitingItem = {
  href: string
  count: number
  /** "comments to decide", "comment to decide": after the number. */
  words: string
  /** When the oldest of them came, or the next of them is due. */
  since?: { words: string; at: string } | undefined
}

/** What waits for a person, as numbers that lead to the lists. */
export function Waiting({ items, now }: { items: readonly WaitingItem[]; now: string }) {
  return (
    <ul className="grid border-t border-rule sm:grid-cols-2 sm:gap-x-8 xl:grid-cols-4">
      {items.map((item) => (
        <li key={item.href} className="border-b border-rule">
          <Link href={item.href} className="group flex items-baseline gap-3 py-3 -outline-offset-2">
            <span
              className={`min-w-10 text-3xl leading-none font-semibold tabular-nums ${item.count > 0 ? 'text-accent' : 'text-ink-soft'}`}
            >
              {item.count.toLocaleString('en')}
            </span>
            <span className="min-w-0">
              <span className="block text-sm underline-offset-3 group-hover:underline">
                {item.words}
              </span>
              {item.since && (
                <span className="block text-[0.8125rem] text-ink-soft">
                  {item.since.words} <RelativeTime at={item.since.at} now={now} />
                </span>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
