import type { CommentStatus } from '#lib/db/generated/enums.ts'
import type { Tab } from '#lib/moderation/queue-filter.ts'
import type { QueueItem, ShownChange } from '#lib/moderation/queue-item.ts'
import type { DecidedAnswer, UndoneAnswer } from './answer.ts'

/** A comment on the screen: open, or settled to one line. */
export type Row = {
  item: QueueItem
  status: CommentStatus
  revision: number
  /** Decided here, by a colleague, or not what it was any more; null while it is open. */
  settled: null | {
    became: CommentStatus | null
    /** Null until the server has confirmed it. */
    actId: string | null
    sending: boolean
    /** Set when somebody else was faster. */
    change: ShownChange | null
  }
}

export type QueueState = {
  rows: Row[]
  counts: Record<Tab, number>
  /** Ids of comments that arrived since the list was drawn. */
  arrived: string[]
  /** Something came back that is not among the rows: the list has to be read again. */
  stale: boolean
}

export type QueueAction =
  | { type: 'reset'; items: QueueItem[]; counts: QueueState['counts'] }
  /** Shown before the server knows. */
  | { type: 'expect'; moves: { id: string; to: CommentStatus }[] }
  | { type: 'answered'; answer: DecidedAnswer; before: Map<string, CommentStatus> }
  | { type: 'failed'; before: Map<string, CommentStatus> }
  | { type: 'undone'; answer: UndoneAnswer }
  /** As the server counts. */
  | { type: 'counted'; counts: QueueState['counts'] }
  /** `shown`: it belongs under the tab that is open. */
  | { type: 'arrived'; id: string; status: CommentStatus; shown: boolean }
  | { type: 'claimed'; id: string; claim: QueueItem['claim'] }
  /** Claims end without anybody saying so. */
  | { type: 'time'; at: string }
  | {
      type: 'moved-elsewhere'
      by: string
      at: string
      comments: { id: string; status: CommentStatus; revision: number }[]
    }
  | {
      type: 'changed-elsewhere'
      what: 'edited' | 'deleted'
      by: string
      at: string
      comments: { id: string; revision: number }[]
    }

export function startQueue(items: QueueItem[], counts: QueueState['counts']): QueueState {
  const rows = items.map((item) => ({
    item,
    status: item.status,
    revision: item.revision,
    settled: null,
  }))
  return { rows, counts, arrived: [], stale: false }
}

/** The queue on the screen after something happened. Rows keep their places: nothing moves under a finger or a cursor. */
export function nextQueue(state: QueueState, action: QueueAction): QueueState {
  switch (action.type) {
    case 'reset':
      return startQueue(action.items, action.counts)
    case 'expect':
      return action.moves.reduce(expectMove, state)
    case 'answered':
      return action.answer.outcomes.reduce(
        (now, outcome) => takeOutcome(now, outcome, action.answer.actId, action.before),
        state,
      )
    case 'failed':
      return [...action.before].reduce((now, [id, status]) => reopen(now, id, status), state)
    case 'undone':
      return action.answer.reverted.reduce(
        (now, { id, status, revision }) =>
          find(now, id) ? reopen(now, id, status, revision) : outdated(now),
        state,
      )
    case 'counted':
      return { ...state, counts: action.counts }
    case 'arrived':
      return {
        ...state,
        arrived: action.shown ? [...state.arrived, action.id] : state.arrived,
        counts: recount(state.counts, null, action.status),
      }
    case 'claimed':
      return claim(state, action.id, action.claim)
    case 'time':
      return state.rows
        .filter(({ item }) => item.claim && item.claim.until <= action.at)
        .reduce((now, { item }) => claim(now, item.id, null), state)
    case 'moved-elsewhere':
      return action.comments.reduce(
        (now, comment) => takeColleagues(now, comment, action.by, action.at),
        state,
      )
    case 'changed-elsewhere':
      return action.comments.reduce((now, { id, revision }) => {
        const row = find(now, id)
        // An edit raises the revision; what is deleted keeps its last one.
        if (!row || (action.what === 'edited' && row.revision >= revision)) return now
        const told = { what: action.what, to: null, by: action.by, at: action.at }
        const settled = { became: null, actId: null, sending: false, change: told }
        return change(now, id, { settled })
      }, state)
  }
}

function expectMove(state: QueueState, { id, to }: { id: string; to: CommentStatus }): QueueState {
  const row = find(state, id)
  if (!row) return state
  const settled = { became: to, actId: null, sending: true, change: null }
  return change(state, id, { status: to, settled })
}

function takeOutcome(
  state: QueueState,
  outcome: DecidedAnswer['outcomes'][number],
  actId: string | null,
  before: Map<string, CommentStatus>,
): QueueState {
  const { id } = outcome
  switch (outcome.is) {
    case 'decided':
    case 'unchanged': {
      const { status, revision } = outcome
      const done = { became: status, actId: outcome.is === 'decided' ? actId : null }
      return change(state, id, {
        status,
        revision,
        settled: { ...done, sending: false, change: null },
      })
    }
    case 'conflict':
    case 'gone': {
      const status = outcome.is === 'conflict' ? outcome.status : null
      const settled = { became: status, actId: null, sending: false, change: outcome.change }
      return change(state, id, { ...(status && { status }), settled })
    }
    case 'forbidden':
      return reopen(state, id, before.get(id) ?? 'PENDING')
  }
}

function reopen(
  state: QueueState,
  id: string,
  status: CommentStatus,
  revision?: number,
): QueueState {
  return change(state, id, { status, settled: null, ...(revision !== undefined && { revision }) })
}

function outdated(state: QueueState): QueueState {
  return { ...state, stale: true }
}

function claim(state: QueueState, id: string, given: QueueItem['claim']): QueueState {
  const row = find(state, id)
  return row ? change(state, id, { item: { ...row.item, claim: given } }) : state
}

function takeColleagues(
  state: QueueState,
  { id, status, revision }: { id: string; status: CommentStatus; revision: number },
  by: string,
  at: string,
): QueueState {
  const row = find(state, id)
  // What this screen did itself comes back to it as well.
  if (!row || row.revision >= revision || row.settled?.sending) return state
  const told: ShownChange = { what: 'moved', to: status, by, at }
  const settled = { became: status, actId: null, sending: false, change: told }
  return change(state, id, { status, settled })
}

function find(state: QueueState, id: string): Row | undefined {
  return state.rows.find(({ item }) => item.id === id)
}

function change(state: QueueState, id: string, to: Partial<Row>): QueueState {
  const row = find(state, id)
  if (!row) return state
  const next = { ...row, ...to }
  return {
    ...state,
    counts: recount(state.counts, row.status, next.status),
    rows: state.rows.map((other) => (other === row ? next : other)),
  }
}

const TAB_OF = { PENDING: 'pending', APPROVED: 'approved', SPAM: 'spam', TRASH: 'trash' } as const

function recount(
  counts: QueueState['counts'],
  from: CommentStatus | null,
  to: CommentStatus | null,
): QueueState['counts'] {
  if (from === to) return counts
  const next = { ...counts }
  if (from) next[TAB_OF[from]] = Math.max(0, next[TAB_OF[from]] - 1)
  if (to) next[TAB_OF[to]]++
  next.all = next.pending + next.approved
  return next
}
