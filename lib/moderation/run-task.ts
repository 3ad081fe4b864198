import { z } from 'zod'
import { CommentStatus } from '../db/generated/enums.ts'
import { queueFilter } from './queue-filter.ts'
import { VERDICTS } from './transition.ts'

/** What a run does, as it is kept until the last step: ids and choices only, everything else is read anew at each step. */
export const runTask = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('decide'),
    filter: queueFilter,
    verdict: z.enum(VERDICTS),
    /** When the moderator looked: what arrived or changed after is left alone. */
    seenAt: z.iso.datetime(),
  }),
  z.object({
    is: z.literal('delete'),
    /** Of spam or of the trash: nothing else can be deleted. */
    filter: queueFilter,
    seenAt: z.iso.datetime(),
  }),
  z.object({
    is: z.literal('put-away'),
    banId: z.uuid(),
    verdict: z.enum(['spam', 'trash']),
    statuses: z.array(z.enum(CommentStatus)),
  }),
  z.object({ is: z.literal('undo'), actId: z.uuid() }),
])

export type RunTask = z.infer<typeof runTask>
export type TaskOf<Is extends RunTask['is']> = Extract<RunTask, { is: Is }>
