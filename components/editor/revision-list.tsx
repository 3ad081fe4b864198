import { Link } from '#components/ui/link.tsx'
import { exactTime } from '#components/ui/relative-time.tsx'

export type RevisionRow = {
  number: number
  href: string
  kind: string
  author: string
  at: string
  current: boolean
}

/** Every state of a post that was kept, newest first. */
export function RevisionList({ rows, timeZone }: { rows: RevisionRow[]; timeZone: string }) {
  return (
    <nav aria-label="Revisions" className="self-start border-y border-rule">
      <ol className="divide-y divide-rule">
        {rows.map((row) => (
          <li key={row.number}>
            <Link
              href={row.href}
              aria-current={row.current ? 'page' : undefined}
              className="block px-2 py-2 text-sm hover:bg-sunken aria-[current]:bg-sunken aria-[current]:font-medium"
            >
              {exactTime(new Date(row.at), timeZone)}
              <span className="block text-[0.8125rem] font-normal text-ink-soft">
                {row.kind} by {row.author}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
