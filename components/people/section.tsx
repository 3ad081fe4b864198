import type { ReactNode } from 'react'

/** One matter of a person's screen, under its heading. */
export function Section({
  title,
  children,
  says,
}: {
  title: string
  says?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="grid max-w-3xl gap-4 border-t border-rule py-5 md:grid-cols-[11rem_minmax(0,1fr)] md:gap-8">
      <div>
        <h2 className="text-base font-semibold">{title}</h2>
        {says && <p className="mt-1 text-[0.8125rem] text-ink-soft">{says}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
