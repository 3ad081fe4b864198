import { classNames } from '#components/ui/class-names.ts'
import { Link } from '#components/ui/link.tsx'

export type TabLink = { href: string; label: string; count?: number | undefined; current: boolean }

/** Views of one list, as links: the address says which one is open. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="mb-4 overflow-x-auto border-b border-rule">
      <ul className="flex gap-1">
        {tabs.map((tab) => (
          // Where tabs run out of a phone, the open one is in sight.
          <li
            key={tab.href}
            className={classNames(tab.current && '[scroll-initial-target:nearest]')}
          >
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={classNames(
                'flex items-center gap-1.5 border-b-2 px-3 py-2 text-sm whitespace-nowrap pointer-coarse:min-h-11 -outline-offset-2',
                tab.current
                  ? 'border-accent font-semibold text-ink'
                  : 'border-transparent text-ink-soft hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="text-xs font-normal text-ink-soft tabular-nums">
                  {tab.count.toLocaleString('en')}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
