import { z } from 'zod'
import { CommentStatus } from '#lib/db/generated/enums.ts'

const status = z.enum(CommentStatus)

const change = z
  .object({
    what: z.enum(['edited', 'moved', 'deleted']),
    to: status.nullable(),
    by: z.string().nullable(),
    at: z.iso.datetime(),
  })
  .nullable()

const outcome = z.discriminatedUnion('is', [
  z.object({ id: z.string(), is: z.literal('decided'), status, revision: z.number() }),
  z.object({ id: z.string(), is: z.literal('unchanged'), status, revision: z.number() }),
  z.object({ id: z.string(), is: z.literal('conflict'), status, revision: z.number(), change }),
  z.object({ id: z.string(), is: z.literal('gone'), change }),
  z.object({ id: z.string(), is: z.literal('forbidden') }),
])

/** What the server answers to a decision. */
export const decidedAnswer = z.object({
  actId: z.string().nullable(),
  summary: z.string().nullable(),
  outcomes: z.array(outcome),
})

/** What the server answers to an undo. */
export const undoneAnswer = z.object({
  /** The undo is an act as well. */
  actId: z.string(),
  summary: z.string(),
  reverted: z.array(z.object({ id: z.string(), status, revision: z.number() })),
  leftAlone: z.array(z.string()),
  /** It goes on in the background. */
  running: z.boolean(),
})

/** What the server answers to a claim: who else is on it. */
export const claimAnswer = z.object({ heldBy: z.string().nullable() })

/** What the server answers when a run begins or ends: its id. */
export const runAnswer = z.object({ run: z.uuid() })

/** What the server answers to a deletion: how many are gone. */
export const deletedAnswer = z.object({ deleted: z.number() })

export type DecidedAnswer = z.infer<typeof decidedAnswer>
export type UndoneAnswer = z.infer<typeof undoneAnswer>
