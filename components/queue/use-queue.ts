'use client'

import { useReducer, useRef, useState } from 'react'
import { useToast } from '#components/ui/toast.tsx'
import type { CommentStatus } from '#lib/db/generated/enums.ts'
import type { QueueEvent } from '#lib/moderation/queue-event-schema.ts'
import type { Tab } from '#lib/moderation/queue-filter.ts'
import type { QueueItem } from '#lib/moderation/queue-item.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { type DecidedAnswer, decidedAnswer, undoneAnswer } from './answer.ts'
import { nextQueue, type QueueState, type Row, startQueue } from './queue-state.ts'
import { NotDone, send } from './send.ts'
import { BECAME } from './words.ts'

/** The last act can be taken back from its toast for ten minutes, and from the log for ever. */
const UNDO_SECONDS = 600

/** The queue's rows and what can be done with them: shown at once, sent, and put right when the server says otherwise. */
export function useQueue(items: QueueItem[], counts: QueueState['counts']) {
  const [state, dispatch] = useReducer(nextQueue, null, () => startQueue(items, counts))
  const [drawn, setDrawn] = useState(items)
  // In the order of the keys pressed, which answers need not come back in.
  const acts = useRef<{ sent: number; actId: string }[]>([])
  const sent = useRef(0)
  const say = useToast()

  // The server has drawn the list anew: it knows better.
  if (drawn !== items) {
    setDrawn(items)
    dispatch({ type: 'reset', items, counts })
  }

  function complain(error: unknown) {
    if (!(error instanceof NotDone)) throw error
    say({ title: error.message, tone: 'danger' })
  }

  async function decide(rows: readonly Row[], verdict: Verdict) {
    const moves = movesOf(rows, verdict)
    if (moves.length === 0) return
    const before = new Map(moves.map(({ row }) => [row.item.id, row.status]))
    const turn = ++sent.current
    dispatch({ type: 'expect', moves: moves.map(({ row, to }) => ({ id: row.item.id, to })) })
    try {
      const comments = moves.map(({ row }) => ({ id: row.item.id, revision: row.revision }))
      const answer = await send('/admin/comments/decide', { verdict, comments }, decidedAnswer)
      dispatch({ type: 'answered', answer, before })
      if (answer.actId) acts.current.push({ sent: turn, actId: answer.actId })
      tell(answer)
    } catch (error) {
      dispatch({ type: 'failed', before })
      complain(error)
    }
  }

  function tell({ actId, summary, outcomes }: DecidedAnswer) {
    const lost = outcomes.filter(({ is }) => is !== 'decided' && is !== 'unchanged').length
    if (actId && summary)
      say({ id: 'act', title: summary, undo: () => void undo(actId), seconds: UNDO_SECONDS })
    if (lost > 0) {
      const title =
        lost === 1 ? 'A colleague was faster' : `Colleagues were faster with ${lost} of them`
      say({ id: 'conflict', title, description: 'What they did stays.', tone: 'danger' })
    }
  }

  /** Takes back the given act, or the last one that was not taken back yet. */
  async function undo(given?: string) {
    const actId = given ?? acts.current.toSorted((a, b) => b.sent - a.sent)[0]?.actId
    if (!actId) return
    acts.current = acts.current.filter((act) => act.actId !== actId)
    try {
      const answer = await send('/admin/comments/undo', { act: actId }, undoneAnswer)
      dispatch({ type: 'undone', answer })
      // How far it is stands above the list.
      if (answer.running) return
      const left = answer.leftAlone.length
      const description = left > 0 ? `${left} changed since and were left alone.` : undefined
      say({
        id: 'act',
        title: undoneWords(answer.reverted),
        undo: () => void undo(answer.actId),
        seconds: UNDO_SECONDS,
        ...(description && { description }),
      })
    } catch (error) {
      complain(error)
    }
  }

  /** Takes in what the server says happened elsewhere. */
  function hear(event: QueueEvent, tab: Tab) {
    const at = new Date().toISOString()
    if (event.kind === 'arrived') {
      dispatch({ ...event, type: 'arrived', shown: STATUS_OF[tab].includes(event.status) })
    } else if (event.kind === 'decided') {
      dispatch({ type: 'moved-elsewhere', by: event.by.name, at, comments: event.comments })
    } else if (event.kind === 'changed') {
      const { what, by, comments } = event
      dispatch({ type: 'changed-elsewhere', what, by: by.name, at, comments })
    } else if (event.kind === 'claimed') {
      const { id, by, until } = event
      dispatch({ type: 'claimed', id, claim: until === null ? null : { by: by.name, until } })
    }
  }

  /** Takes away the claims that have ended. */
  function tick() {
    dispatch({ type: 'time', at: new Date().toISOString() })
  }

  const count = (counts: QueueState['counts']) => dispatch({ type: 'counted', counts })

  return { state, decide, undo, hear, count, tick }
}

const STATUS_OF: Record<Tab, readonly CommentStatus[]> = {
  all: ['PENDING', 'APPROVED'],
  mine: [],
  pending: ['PENDING'],
  approved: ['APPROVED'],
  spam: ['SPAM'],
  trash: ['TRASH'],
}

const TARGET = { approve: 'APPROVED', hold: 'PENDING', spam: 'SPAM', trash: 'TRASH' } as const

/** Where a verdict takes the rows that are not there yet. */
function movesOf(rows: readonly Row[], verdict: Verdict): { row: Row; to: CommentStatus }[] {
  return rows.flatMap((row) => {
    const to = verdict === 'restore' ? restored(row) : TARGET[verdict]
    return row.settled || to === row.status ? [] : [{ row, to }]
  })
}

function restored({ status, item }: Row): CommentStatus {
  return status === 'SPAM' || status === 'TRASH' ? item.restoresTo : status
}

function undoneWords(reverted: readonly { status: CommentStatus }[]): string {
  const [first] = reverted
  return reverted.length === 1 && first
    ? `Undone: ${BECAME[first.status].toLowerCase()}`
    : `Undone for ${reverted.length} comments`
}
