'use client'

import { useRouter } from 'next/navigation'
import { Button } from '#components/ui/button.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { QueueFilter, Tab } from '#lib/moderation/queue-filter.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { isNarrowed } from './address.ts'
import { type Ended, useBulk } from './use-bulk.ts'
import { VERDICT_WORDS } from './words.ts'

/** One decision for everything that matches the filter, also on the pages that are not on the screen. */
export function BulkAll({
  filter,
  total,
  offered,
  seenAt,
  onUndo,
}: {
  filter: QueueFilter
  /** How many the tab holds. */
  total: number
  offered: Readonly<Record<Tab, readonly Verdict[]>>
  seenAt: string
  onUndo: (actId: string) => void
}) {
  const router = useRouter()
  const say = useToast()
  const { run, start, cancel } = useBulk(filter, seenAt, tell)

  function tell({ actId, done, cancelled, problem }: Ended) {
    const title = `${cancelled ? 'Cancelled after' : 'Done:'} ${done.toLocaleString('en')} comments`
    say({
      title,
      ...(problem !== null && { description: problem, tone: 'danger' as const }),
      ...(actId !== null && { undo: () => onUndo(actId) }),
    })
    router.refresh()
  }

  if (run) {
    const label = `${VERDICT_WORDS[run.verdict]}: ${run.done.toLocaleString('en')} done`
    return (
      <div className="my-2 flex items-center gap-4 border border-rule bg-sunken px-4 py-2">
        <div className="flex-1">
          {isNarrowed(filter) ? (
            <Spinner label={label} />
          ) : (
            <Progress label={label} done={run.done} total={total} />
          )}
        </div>
        <Button size="s" onClick={cancel}>
          Cancel
        </Button>
      </div>
    )
  }
  const all = isNarrowed(filter)
    ? 'everything that matches these filters'
    : `all ${total.toLocaleString('en')}`
  return (
    <div className="my-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 border border-rule bg-sunken px-4 py-2 text-sm">
      <span>Not only this page, but {all}:</span>
      {offered[filter.status].map((verdict) => (
        <Button key={verdict} size="s" onClick={() => void start(verdict)}>
          {VERDICT_WORDS[verdict]} all
        </Button>
      ))}
    </div>
  )
}
