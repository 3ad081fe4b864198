import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = { title: string; open?: boolean; onToggle?: () => void; children: ReactNode }

/** One group of settings, folded away or not. */
export function Panel(props: Props) {
  return (
    <details open={props.open} onToggle={props.onToggle} className="group py-1">
      <summary className="flex min-h-9 list-none items-center gap-1.5 text-sm font-semibold pointer-coarse:min-h-11">
        <ChevronRight
          aria-hidden="true"
          className="size-4 text-ink-soft transition-transform group-open:rotate-90 rtl:-scale-x-100"
        />
        {props.title}
      </summary>
      <div className="grid gap-3 pt-1 pb-3">{props.children}</div>
    </details>
  )
}
