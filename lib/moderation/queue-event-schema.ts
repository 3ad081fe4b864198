import { z } from 'zod'
import { CommentStatus } from '../db/generated/enums.ts'

const person = z.object({ id: z.string(), name: z.string() })

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
    /** `comments` is empty when there are too many to name. */
    total: z.number(),
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
])

export type QueueEvent = z.infer<typeof queueEvent>
