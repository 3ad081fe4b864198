import { z } from 'zod'
import { BulkRunStatus, CommentStatus } from '../db/generated/enums.ts'

const person = z.object({ id: z.string(), name: z.string() })

/** How many comments each tab holds. */
export const tabCounts = z.object({
  all: z.number(),
  mine: z.number(),
  pending: z.number(),
  approved: z.number(),
  spam: z.number(),
  trash: z.number(),
})
export type TabCounts = z.infer<typeof tabCounts>

/** How far a decision about many comments is. */
const shownRun = z.object({
  id: z.uuid(),
  by: person,
  does: z.enum(['approve', 'hold', 'spam', 'trash', 'restore', 'delete', 'undo']),
  status: z.enum(BulkRunStatus),
  /** Looked at, and of these moved; the others had changed since. */
  seen: z.number(),
  moved: z.number(),
  total: z.number().nullable(),
  actId: z.uuid().nullable(),
})
export type ShownRun = z.infer<typeof shownRun>

const moved = z.object({
  id: z.string(),
  postId: z.string(),
  status: z.enum(CommentStatus),
  revision: z.number(),
})

/** What moderators' screens hear on the queue's channel. Ids only: each screen loads what its person may see. */
export const queueEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('arrived'),
    id: z.string(),
    postId: z.string(),
    status: z.enum(CommentStatus),
  }),
  z.object({
    kind: z.literal('decided'),
    actId: z.string(),
    by: person,
    comments: z.array(moved),
  }),
  z.object({
    kind: z.literal('changed'),
    by: person,
    what: z.enum(['edited', 'deleted']),
    comments: z.array(z.object({ id: z.string(), postId: z.string(), revision: z.number() })),
  }),
  z.object({
    kind: z.literal('claimed'),
    by: person,
    id: z.string(),
    postId: z.string(),
    /** Null: it was given up. */
    until: z.iso.datetime().nullable(),
  }),
  z.object({ kind: z.literal('run'), run: shownRun }),
])

export type QueueEvent = z.infer<typeof queueEvent>
