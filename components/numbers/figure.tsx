import type { ReactNode } from 'react'

type Props = {
  title: string
  /** One sentence: what the picture says. */
  says: ReactNode
  /** The picture; the words and the table say the same. */
  children?: ReactNode
  /** The numbers behind the picture, as a table. */
  table: ReactNode
}

/** A chart with its sentence, and the table behind it. */
export function NumbersFigure({ title, says, children, table }: Props) {
  return (
    <section className="min-w-0 border-t border-rule pt-4 pb-6">
      <h2 className="text-base font-semibold">{title}</h2>
      <p className="mt-0.5 mb-3 text-sm text-ink-soft">{says}</p>
      {children}
      <details className="mt-3">
        <summary className="inline-flex items-center text-sm text-accent underline underline-offset-3 pointer-coarse:min-h-11">
          The numbers as a table
        </summary>
        <div className="mt-2 max-h-96 overflow-y-auto">{table}</div>
      </details>
    </section>
  )
}
