'use client'

import './queue.css'
import { useRouter } from 'next/navigation'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { Campaign } from '#lib/moderation/campaigns.ts'
import type { ShownRun } from '#lib/moderation/queue-event-schema.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { runAnswer, undoneAnswer } from './answer.ts'
import { campaignFilter } from './campaign-filter.ts'
import { CampaignRow } from './campaign-row.tsx'
import { RunBars } from './run-bars.tsx'
import { NotDone, send } from './send.ts'
import { useLive } from './use-live.ts'
import { useRuns } from './use-runs.ts'

/** Groups of held comments, each with one of them as its face, the odd ones out, and one decision for all of it. */
export function CampaignList({
  campaigns,
  runs: drawn,
  now,
  timeZone,
}: {
  campaigns: Campaign[]
  runs: ShownRun[]
  now: string
  timeZone: string
}) {
  const router = useRouter()
  const say = useToast()
  const { runs, hearRun } = useRuns(drawn)
  useLive({ status: 'pending' }, now, {
    onEvent: (event) => {
      if (event.kind !== 'run') return
      hearRun(event.run)
      if (event.run.status !== 'RUNNING') router.refresh()
    },
    onCounts: () => {},
    onLost: () => router.refresh(),
  })

  async function attempt(act: () => Promise<unknown>) {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof NotDone)) throw error
      say({ title: error.message, tone: 'danger' })
    }
  }

  const decide = (campaign: Campaign, verdict: Verdict) =>
    attempt(() => {
      const filter = { status: 'pending', ...campaignFilter(campaign) }
      return send('/admin/comments/bulk', { filter, verdict, seenAt: now }, runAnswer)
    })
  const undo = (act: string) =>
    attempt(async () => {
      await send('/admin/comments/undo', { act }, undoneAnswer)
      router.refresh()
    })

  return (
    <>
      {campaigns.length === 0 ? (
        <EmptyState title="No campaigns">
          No two held comments share their words, a link’s host or an address range.
        </EmptyState>
      ) : (
        <ul className="border-t border-rule">
          {campaigns.map((campaign) => (
            <CampaignRow
              key={`${campaign.by} ${campaign.sampleId} ${campaign.host}`}
              campaign={campaign}
              now={now}
              timeZone={timeZone}
              onDecide={(verdict) => void decide(campaign, verdict)}
            />
          ))}
        </ul>
      )}
      <RunBars runs={runs} onUndo={(actId) => void undo(actId)} />
    </>
  )
}
