import type { ReactNode } from 'react'

/** An empty list: what is true now, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="grid justify-items-start gap-2 py-10 sm:justify-items-center sm:text-center">
      <p className="text-lg font-semibold">{title}</p>
      {children && <p className="max-w-[52ch] text-ink-soft">{children}</p>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
