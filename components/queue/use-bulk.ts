'use client'

import { useRef, useState } from 'react'
import { z } from 'zod'
import type { QueueFilter } from '#lib/moderation/queue-filter.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { NotDone, send } from './send.ts'

const stepAnswer = z.object({
  actId: z.string().nullable(),
  moved: z.number(),
  next: z.string().nullable(),
})

/** How a run over everything that matches stands. */
export type Run = { verdict: Verdict; done: number }
export type Ended = {
  actId: string | null
  done: number
  cancelled: boolean
  problem: string | null
}

/** Decides about everything that matches the filter, a few hundred at a time, until it is done or cancelled. */
export function useBulk(filter: QueueFilter, seenAt: string, onEnd: (ended: Ended) => void) {
  const [run, setRun] = useState<Run | null>(null)
  const cancelled = useRef(false)

  async function start(verdict: Verdict) {
    cancelled.current = false
    let done = 0
    let act: string | undefined
    let after: string | null | undefined
    let problem: string | null = null
    setRun({ verdict, done })
    while (after !== null && !cancelled.current) {
      try {
        const from = { ...filter, before: undefined, after }
        const body = { filter: from, verdict, act, seenAt }
        const step: z.infer<typeof stepAnswer> = await send(
          '/admin/comments/bulk',
          body,
          stepAnswer,
        )
        done += step.moved
        act = step.actId ?? undefined
        after = step.next
        setRun({ verdict, done })
      } catch (error) {
        if (!(error instanceof NotDone)) throw error
        problem = error.message
        break
      }
    }
    setRun(null)
    onEnd({ actId: act ?? null, done, cancelled: cancelled.current, problem })
  }

  return {
    run,
    start,
    cancel: () => {
      cancelled.current = true
    },
  }
}
