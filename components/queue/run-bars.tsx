'use client'

import { Button } from '#components/ui/button.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { ShownRun } from '#lib/moderation/queue-event-schema.ts'
import { runAnswer } from './answer.ts'
import { NotDone, send } from './send.ts'
import { runInWords } from './words.ts'

type Props = {
  runs: readonly ShownRun[]
  /** Takes the whole run back. */
  onUndo: (actId: string) => void
}

/** Decisions about many comments: how far they are, and the way to end them or take them back. They go on without this screen. */
export function RunBars({ runs, onUndo }: Props) {
  if (runs.length === 0) return null
  return (
    <ul
      aria-label="Decisions about many comments"
      className="sticky bottom-(--foot) z-20 my-2 grid gap-1.5"
    >
      {runs.map((run) => (
        <li
          key={run.id}
          className="flex flex-wrap items-center gap-x-4 gap-y-2 border border-rule bg-sunken px-4 py-2 text-sm"
        >
          {run.status === 'RUNNING' ? <UnderWay run={run} /> : <Ended run={run} onUndo={onUndo} />}
        </li>
      ))}
    </ul>
  )
}

function UnderWay({ run }: { run: ShownRun }) {
  const say = useToast()

  async function cancel() {
    try {
      await send('/admin/comments/bulk/cancel', { run: run.id }, runAnswer)
    } catch (error) {
      if (!(error instanceof NotDone)) throw error
      say({ title: error.message, tone: 'danger' })
    }
  }

  return (
    <>
      <div className="min-w-40 flex-1">
        <Progress label={runInWords(run)} done={run.seen} total={run.total ?? 0} />
      </div>
      <Button size="s" onClick={() => void cancel()}>
        Cancel
      </Button>
    </>
  )
}

function Ended({ run, onUndo }: { run: ShownRun; onUndo: Props['onUndo'] }) {
  const { actId, moved, does } = run
  return (
    <>
      <span role="status" className="min-w-0 flex-1 wrap-anywhere">
        {runInWords(run)}
      </span>
      {actId !== null && moved > 0 && does !== 'delete' && (
        <Button size="s" onClick={() => onUndo(actId)} aria-label={`Undo: ${runInWords(run)}`}>
          Undo
        </Button>
      )}
    </>
  )
}
