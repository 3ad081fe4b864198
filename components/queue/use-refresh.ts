'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'
import type { ShownRun } from '#lib/moderation/queue-event-schema.ts'
import type { QueueState } from './queue-state.ts'

/** Reads the list again when nothing on it can move under anybody's eyes, or when it is known to be wrong. */
export function useRefresh({ rows, stale }: QueueState, runs: readonly ShownRun[]): void {
  const router = useRouter()

  // Everything on this page is dealt with: what comes next moves up.
  const done = rows.length > 0 && rows.every(({ settled }) => settled && !settled.sending)
  const underWay = runs.filter(({ status }) => status === 'RUNNING').length
  const refresh = useEffectEvent(() => {
    // What a colleague did is to be read first; a run empties page after page.
    if (underWay > 0 || !rows.some(({ settled }) => settled?.change)) router.refresh()
  })
  useEffect(() => {
    if (done) refresh()
  }, [done])

  useEffect(() => {
    if (stale) router.refresh()
  }, [stale, router])
}
