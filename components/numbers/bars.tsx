import { Link } from '#components/ui/link.tsx'

export type Bar = { key: string; label: string; value: number; href?: string; note?: string }

/** Bars from zero, longest first or in the order of their kind, with their numbers beside them. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <ul className="grid gap-2.5 text-sm">
      {bars.map(({ key, label, value, href, note }) => (
        <li key={key}>
          <div className="flex items-baseline justify-between gap-4">
            <span className="min-w-0 truncate pointer-coarse:py-1.5" dir="auto">
              {href ? (
                <Link href={href} className="underline-offset-3 hover:underline">
                  {label}
                </Link>
              ) : (
                label
              )}
            </span>
            <span className="shrink-0 text-ink-soft tabular-nums">
              {note && `${note} · `}
              {value.toLocaleString('en')}
            </span>
          </div>
          <svg
            viewBox={`0 0 ${most} 1`}
            preserveAspectRatio="none"
            aria-hidden="true"
            className="mt-1 h-1.5 w-full bg-sunken"
          >
            <rect width={value} height="1" className="fill-accent" />
          </svg>
        </li>
      ))}
    </ul>
  )
}
