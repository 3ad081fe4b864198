import { aboutHowLong } from '#components/numbers/duration.ts'
import type { Numbers } from '#lib/moderation/numbers.ts'

/** How long people waited for a decision, in three figures. */
export function Waited({ waited }: { waited: Numbers['waited'] }) {
  const figures = [
    ['Half were decided within', aboutHowLong(waited.median)],
    ['Nine of ten within', aboutHowLong(waited.p90)],
    ['Decisions in all', waited.decisions.toLocaleString('en')],
  ]
  return (
    <section aria-labelledby="waited" className="border-t border-rule pt-4 pb-6">
      <h2 id="waited" className="text-base font-semibold">
        Time to a decision
      </h2>
      <p className="mt-0.5 mb-3 text-sm text-ink-soft">
        From a comment’s arrival in the queue to somebody’s first decision, known to about a tenth.
        Days begin at midnight UTC here.
      </p>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-3">
        {figures.map(([what, figure]) => (
          <div key={what}>
            <dt className="text-sm text-ink-soft">{what}</dt>
            <dd className="text-2xl font-semibold tabular-nums">{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
