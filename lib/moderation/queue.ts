import { type Db, db } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import type { Actor } from '../people/actor.ts'
import { countReplies } from './count-replies.ts'
import { findAncestors } from './find-ancestors.ts'
import { findPage } from './find-page.ts'
import { findHistories, type History } from './history.ts'
import { findLastChanges, type LastChange } from './last-change.ts'
import { markMatches } from './mark.ts'
import { mayModerate } from './may.ts'
import type { QueueFilter } from './queue-filter.ts'
import type {
  QueueItem,
  ShownAncestor,
  ShownChange,
  ShownHistory,
  ShownVerdict,
} from './queue-item.ts'

/** As many as one sitting at a phone or a desk gets through before the list is asked again. */
const PAGE_SIZE = 30

export type QueuePage = {
  items: QueueItem[]
  /** Cursors for `before` and `after`, null at the ends. */
  newer: string | null
  older: string | null
}

/** One page of the queue, newest first: what `by` may moderate of what the filter asks for. */
export async function listQueue({
  filter,
  by,
  now,
  size = PAGE_SIZE,
}: {
  filter: QueueFilter
  by: Actor
  now: Date
  size?: number
}): Promise<QueuePage> {
  const { ids, newer, older } = await findPage(filter, by, size)
  return { items: await loadItems(ids, now), newer, older }
}

/** One comment as the queue shows it, or null when there is none that `by` may moderate. */
export async function findQueueItem(id: bigint, by: Actor, now: Date): Promise<QueueItem | null> {
  const comment = await db.comment.findUnique({
    where: { id },
    select: { post: { select: { authorId: true } } },
  })
  if (!comment || !mayModerate(by, comment)) return null
  const [item] = await loadItems([id], now)
  return item ?? null
}

async function loadItems(ids: bigint[], now: Date, from: Db = db): Promise<QueueItem[]> {
  const comments = await from.comment.findMany({ where: { id: { in: ids } }, select: shown })
  const commenterIds = comments.flatMap(({ commenterId }) => commenterId ?? [])
  const [changes, ancestors, replies, histories] = await Promise.all([
    findLastChanges(from, ids),
    findAncestors(from, ids),
    countReplies(from, ids),
    findHistories([...new Set(commenterIds)], now, from),
  ])
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  return ids.flatMap((id) => {
    const comment = byId.get(id)
    if (!comment) return []
    const history = comment.commenterId === null ? undefined : histories.get(comment.commenterId)
    const around = { above: ancestors.get(id) ?? [], replies: replies.get(id) ?? 0 }
    return itemOf(comment, { change: changes.get(id), history, ...around }, now)
  })
}

const shown = {
  id: true,
  revision: true,
  status: true,
  previousStatus: true,
  html: true,
  createdAt: true,
  editedAt: true,
  pinnedAt: true,
  withdrawnAt: true,
  authorName: true,
  authorEmail: true,
  authorUrl: true,
  commenterId: true,
  ip: true,
  ipHash: true,
  linkHosts: true,
  person: { select: { role: true } },
  post: { select: { id: true, title: true } },
  parent: { select: { id: true, authorName: true, html: true, status: true } },
  claim: { select: { expiresAt: true, person: { select: { name: true } } } },
  screenings: { select: { verdicts: true }, orderBy: { id: 'desc' }, take: 1 },
} satisfies Prisma.CommentSelect

type Shown = Prisma.CommentGetPayload<{ select: typeof shown }>

type Around = {
  change: LastChange | undefined
  history: History | undefined
  above: ShownAncestor[]
  replies: number
}

function itemOf(comment: Shown, { change, history, above, replies }: Around, now: Date): QueueItem {
  const why = verdictsOf(comment)
  const matched = why.flatMap(({ matched }) => matched.map(({ text }) => text))
  const { parent } = comment
  return {
    id: String(comment.id),
    revision: comment.revision,
    status: comment.status,
    restoresTo: comment.previousStatus ?? 'PENDING',
    html: markMatches(comment.html, matched),
    createdAt: comment.createdAt.toISOString(),
    edited: comment.editedAt !== null,
    pinned: comment.pinnedAt !== null,
    withdrawn: comment.withdrawnAt !== null,
    writer: writerOf(comment),
    post: { id: String(comment.post.id), title: comment.post.title },
    parent: parent && {
      id: String(parent.id),
      name: parent.authorName,
      html: parent.html,
      status: parent.status,
    },
    above,
    replies,
    linkHosts: comment.linkHosts,
    why,
    claim: claimOf(comment, now),
    lastChange: change ? showChange(change) : null,
    history: history ? showHistory(history) : null,
  }
}

function claimOf({ claim }: Shown, now: Date): QueueItem['claim'] {
  if (!claim || claim.expiresAt <= now) return null
  return { by: claim.person.name, until: claim.expiresAt.toISOString() }
}

// Written by our own screening, never by a visitor; records of an import may be empty.
function verdictsOf({ screenings }: Shown): ShownVerdict[] {
  const verdicts = screenings[0]?.verdicts
  return Array.isArray(verdicts) ? (verdicts as unknown as ShownVerdict[]) : []
}

function writerOf(comment: Shown): QueueItem['writer'] {
  return {
    name: comment.authorName,
    email: comment.authorEmail,
    url: comment.authorUrl,
    role: comment.person?.role ?? null,
    commenterId: comment.commenterId === null ? null : String(comment.commenterId),
    address: comment.ip,
    traceable: comment.ipHash !== null,
  }
}

/** A change with its times and people as strings. */
export function showChange({ what, to, by, at }: LastChange): ShownChange {
  return { what, to, by: by?.name ?? null, at: at.toISOString() }
}

function showHistory({ firstSeenAt, ...rest }: History): ShownHistory {
  return { ...rest, firstSeenAt: firstSeenAt.toISOString() }
}
