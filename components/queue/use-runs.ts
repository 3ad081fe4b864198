'use client'

import { useState } from 'react'
import type { ShownRun } from '#lib/moderation/queue-event-schema.ts'

/** The runs on the screen: those that the server drew, brought up to date by what it tells of them since. */
export function useRuns(drawn: readonly ShownRun[]) {
  const [heard, setHeard] = useState<ReadonlyMap<string, ShownRun>>(new Map())
  const known = new Map(drawn.map((run) => [run.id, run]))
  for (const run of heard.values()) {
    const before = known.get(run.id)
    // An end is an end, whatever was still on its way.
    if (!before || (before.status === 'RUNNING' && run.seen >= before.seen)) known.set(run.id, run)
  }
  return {
    runs: [...known.values()],
    hearRun: (run: ShownRun) => setHeard((before) => new Map(before).set(run.id, run)),
  }
}
