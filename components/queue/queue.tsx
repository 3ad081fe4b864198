'use client'

import './queue.css'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Tabs } from '#components/ui/tabs.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { ShownRun } from '#lib/moderation/queue-event-schema.ts'
import type { QueueFilter, Tab } from '#lib/moderation/queue-filter.ts'
import type { QueueItem } from '#lib/moderation/queue-item.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { queueHref } from './address.ts'
import { BulkAll } from './bulk-all.tsx'
import { BulkBar, OFFERED } from './bulk-bar.tsx'
import { DeleteMany } from './delete-many.tsx'
import { focusAfter, isWithin } from './focus-after.ts'
import { ItemRow } from './item-row.tsx'
import { NewsBar } from './news-bar.tsx'
import { Nothing } from './nothing.tsx'
import type { Row } from './queue-state.ts'
import { RunBars } from './run-bars.tsx'
import { TABS } from './tabs.ts'
import { useFocusOnNext } from './use-focus-on-next.ts'
import { useLive } from './use-live.ts'
import { useQueue } from './use-queue.ts'
import { useQueueKeys } from './use-queue-keys.ts'
import { useRefresh } from './use-refresh.ts'
import { useRuns } from './use-runs.ts'

type QueueProps = {
  items: QueueItem[]
  counts: Record<Tab, number>
  filter: QueueFilter
  /** Decisions about many comments that are under way or have just ended. */
  runs: ShownRun[]
  /** There are further pages. */
  hasMore: boolean
  mayBan: boolean
  /** The id of who is looking. */
  me: string
  /** When the list was drawn, so that the server and the browser write the same words. */
  now: string
  timeZone: string
}

const CLAIMS_LOOKED_AT_MS = 15_000

/** The moderation queue: every row works as a plain form, and with a script at once, by key and with undo. */
export function Queue(props: QueueProps) {
  const { items, counts, filter, hasMore, now, timeZone } = props
  const router = useRouter()
  const queue = useQueue(items, counts)
  const { runs, hearRun } = useRuns(props.runs)
  const { rows } = queue.state
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const say = useToast()
  const list = useRef<HTMLUListElement>(null)
  // The keyboard was at the end of the page: it goes on with the next one.
  const resume = useRef(false)
  const [reached, setReached] = useState<string | null>(null)
  const open = rows.filter(({ settled }) => !settled)
  const current = open.find(({ item }) => item.id === reached) ?? open[0]
  const picked = open.filter(({ item }) => chosen.has(item.id))

  function decide(targets: readonly Row[], verdict: Verdict) {
    const ids = new Set(targets.map(({ item }) => item.id))
    if (isWithin(list.current, ids)) resume.current = !focusAfter(list.current, ids)
    setChosen((before) => new Set([...before].filter((id) => !ids.has(id))))
    void queue.decide(targets, verdict)
  }

  useLive(filter, now, {
    onEvent: (event) => {
      if (event.kind !== 'run') return queue.hear(event, filter.status)
      hearRun(event.run)
      // A colleague's settles the rows where they stand; after one's own the list begins anew.
      const isOver = event.run.status !== 'RUNNING'
      if (isOver && event.run.by.id === props.me) router.refresh()
    },
    onCounts: queue.count,
    onLost: () => router.refresh(),
  })
  useRefresh(queue.state, runs)
  useQueueKeys({
    ...{ rows, picked, filter, list, decide, setChosen },
    undo: () => void queue.undo(),
    nonePicked: () => say({ id: 'act', title: 'Select comments first: x, or Shift X for all' }),
  })
  useFocusOnNext(items, list, resume)

  function showNews() {
    // The newest stand on the first page.
    if (filter.after || filter.before) router.push(queueHref(filter))
    else router.refresh()
    window.scrollTo({ top: 0 })
  }

  const tick = useEffectEvent(queue.tick)
  useEffect(() => {
    const timer = setInterval(() => tick(), CLAIMS_LOOKED_AT_MS)
    return () => clearInterval(timer)
  }, [])

  return (
    <>
      <Tabs
        label="Comments by status"
        tabs={TABS.map(({ tab, label }) => ({
          href: queueHref(filter, { status: tab }),
          label,
          count: queue.state.counts[tab],
          current: tab === filter.status,
        }))}
      />
      <NewsBar arrived={queue.state.arrived.length} onShow={showNews} />
      <BulkBar
        filter={filter}
        open={open}
        picked={picked}
        onChoose={(ids) => setChosen(new Set(ids))}
        onDecide={decide}
      >
        {(filter.status === 'spam' || filter.status === 'trash') && (
          <DeleteMany
            {...{ filter, picked }}
            total={queue.state.counts[filter.status]}
            seenAt={now}
            onDone={() => {
              setChosen(new Set())
              router.refresh()
            }}
          />
        )}
      </BulkBar>
      {hasMore && open.length > 0 && picked.length === open.length && (
        <BulkAll
          filter={filter}
          total={queue.state.counts[filter.status]}
          offered={OFFERED}
          seenAt={now}
          onStart={() => setChosen(new Set())}
        />
      )}
      {rows.length === 0 ? (
        <Nothing filter={filter} />
      ) : (
        <ul ref={list} className="border-t border-rule">
          {rows.map((row) => (
            <ItemRow
              key={row.item.id}
              row={row}
              filter={filter}
              now={now}
              timeZone={timeZone}
              chosen={chosen.has(row.item.id)}
              reached={row === current}
              onReach={() => setReached(row.item.id)}
              mayBan={props.mayBan}
              onChoose={(on) => setChosen((before) => toggled(before, row.item.id, on))}
              onDecide={(verdict) => decide([row], verdict)}
              onUndo={() => row.settled?.actId && void queue.undo(row.settled.actId)}
            />
          ))}
        </ul>
      )}
      <RunBars runs={runs} onUndo={(actId) => void queue.undo(actId)} />
    </>
  )
}

function toggled(before: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const after = new Set(before)
  if (on) after.add(id)
  else after.delete(id)
  return after
}
