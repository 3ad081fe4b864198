import type { ReactNode } from 'react'

/** The head of every screen: its one h1, what it is for, and the screen's own actions. */
export function PageHeader({
  title,
  children,
  actions,
}: {
  title: ReactNode
  /** One sentence under the title. */
  children?: ReactNode
  actions?: ReactNode
}) {
  return (
    <header className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="wrap-anywhere text-2xl leading-tight font-semibold tracking-tight text-balance">
          {title}
        </h1>
        {children && <p className="mt-1 max-w-[65ch] text-sm text-ink-soft">{children}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  )
}
