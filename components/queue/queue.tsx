'use client'

import './queue.css'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import type { QueueFilter, Tab } from '#lib/moderation/queue-filter.ts'
import type { QueueItem } from '#lib/moderation/queue-item.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { isNarrowed, queueHref } from './address.ts'
import { BulkAll } from './bulk-all.tsx'
import { BulkBar, OFFERED } from './bulk-bar.tsx'
import { ItemRow } from './item-row.tsx'
import { NewsBar } from './news-bar.tsx'
import type { Row } from './queue-state.ts'
import { TABS } from './tabs.ts'
import { useLive } from './use-live.ts'
import { useQueue } from './use-queue.ts'
import { useQueueKeys } from './use-queue-keys.ts'

type QueueProps = {
  items: QueueItem[]
  counts: Record<Tab, number>
  filter: QueueFilter
  /** There are further pages. */
  hasMore: boolean
  mayBan: boolean
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
  const { rows } = queue.state
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLUListElement>(null)
  const open = rows.filter(({ settled }) => !settled)
  const picked = open.filter(({ item }) => chosen.has(item.id))

  function decide(targets: readonly Row[], verdict: Verdict) {
    const ids = new Set(targets.map(({ item }) => item.id))
    if (isWithin(list.current, ids)) focusAfter(list.current, ids)
    setChosen((before) => new Set([...before].filter((id) => !ids.has(id))))
    void queue.decide(targets, verdict)
  }

  useLive(
    (event) => queue.hear(event, filter.status),
    () => router.refresh(),
  )
  useQueueKeys({ rows, picked, filter, list, decide, undo: () => void queue.undo(), setChosen })

  function showNews() {
    // The newest stand on the first page.
    if (filter.after || filter.before) router.push(queueHref(filter))
    else router.refresh()
    window.scrollTo({ top: 0 })
  }

  // Everything on this page is dealt with: what comes next moves up.
  const done = rows.length > 0 && rows.every(({ settled }) => settled && !settled.sending)
  const refresh = useEffectEvent(() => {
    if (!rows.some(({ settled }) => settled?.change)) router.refresh()
  })
  useEffect(() => {
    if (done) refresh()
  }, [done])

  const tick = useEffectEvent(queue.tick)
  useEffect(() => {
    const timer = setInterval(() => tick(), CLAIMS_LOOKED_AT_MS)
    return () => clearInterval(timer)
  }, [])

  const { stale } = queue.state
  useEffect(() => {
    if (stale) router.refresh()
  }, [stale, router])

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
      />
      {hasMore && open.length > 0 && picked.length === open.length && (
        <BulkAll
          filter={filter}
          total={queue.state.counts[filter.status]}
          offered={OFFERED}
          seenAt={now}
          onUndo={(actId) => void queue.undo(actId).then(() => router.refresh())}
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
              mayBan={props.mayBan}
              onChoose={(on) => setChosen((before) => toggled(before, row.item.id, on))}
              onDecide={(verdict) => decide([row], verdict)}
              onUndo={() => row.settled?.actId && void queue.undo(row.settled.actId)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

function Nothing({ filter }: { filter: QueueFilter }) {
  if (isNarrowed(filter)) {
    return (
      <EmptyState title="Nothing matches">
        No comment fits these filters. Take one away, or look under another tab.
      </EmptyState>
    )
  }
  const [title, words] = NOTHING[filter.status]
  return <EmptyState title={title}>{words}</EmptyState>
}

const NOTHING: Record<Tab, [string, string]> = {
  pending: [
    'The queue is clear',
    'Nothing waits for a decision. New comments appear here by themselves.',
  ],
  approved: ['No approved comments', 'What you approve stands here, and under its post.'],
  spam: ['No spam', 'Comments marked as spam wait here until they are deleted.'],
  trash: ['The trash is empty', 'Comments in the trash can be restored until they are deleted.'],
  all: ['No comments yet', 'When a reader replies to a post, it shows here.'],
  mine: ['You have not commented yet', 'Your own replies to readers show here.'],
}

function toggled(before: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const after = new Set(before)
  if (on) after.add(id)
  else after.delete(id)
  return after
}

function isWithin(list: HTMLElement | null, ids: ReadonlySet<string>): boolean {
  const row = document.activeElement?.closest<HTMLElement>('[data-comment]')
  return Boolean(row && list?.contains(row) && ids.has(row.dataset.comment ?? ''))
}

/** Moves the focus to the first open row behind those that are being settled, else to the last one before them. */
function focusAfter(list: HTMLElement | null, ids: ReadonlySet<string>) {
  const all = [...(list?.querySelectorAll<HTMLElement>('[data-comment]') ?? [])]
  const open = (row: HTMLElement) =>
    row.dataset.open === 'true' && !ids.has(row.dataset.comment ?? '')
  const at = all.findIndex((row) => row.contains(document.activeElement))
  const next = all.slice(at + 1).find(open) ?? all.slice(0, at).findLast(open)
  next?.focus()
}
