'use client'

import { Button } from '#components/ui/button.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { QueueFilter, Tab } from '#lib/moderation/queue-filter.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { isNarrowed } from './address.ts'
import { runAnswer } from './answer.ts'
import { NotDone, send } from './send.ts'
import { VERDICT_WORDS } from './words.ts'

/** One decision for everything that matches the filter, also on the pages that are not on the screen. */
export function BulkAll({
  filter,
  total,
  offered,
  seenAt,
  onStart,
}: {
  filter: QueueFilter
  /** How many the tab holds. */
  total: number
  offered: Readonly<Record<Tab, readonly Verdict[]>>
  /** What came later is left alone. */
  seenAt: string
  onStart: () => void
}) {
  const say = useToast()

  async function start(verdict: Verdict) {
    try {
      await send('/admin/comments/bulk', { filter, verdict, seenAt }, runAnswer)
      onStart()
    } catch (error) {
      if (!(error instanceof NotDone)) throw error
      say({ title: error.message, tone: 'danger' })
    }
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
