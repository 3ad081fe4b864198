import { z } from 'zod'
import { CommentStatus } from '#lib/db/generated/enums.ts'
import { decide, type Outcome } from '#lib/moderation/decide.ts'
import { deleteForEver } from '#lib/moderation/delete.ts'
import { showChange } from '#lib/moderation/queue.ts'
import { VERDICTS } from '#lib/moderation/transition.ts'
import { id, idParam, seen } from '../fields.ts'
import { operation } from '../operation.ts'
import { notFound, Problem } from '../problem.ts'
import { conflict } from './conflict.ts'
import { shownChange } from './shown-comment.ts'

const verdict = z.enum(VERDICTS).meta({
  description: '“hold” takes an approval back; “restore” is also “not spam”.',
})
const reason = z.string().trim().max(500).optional().meta({
  description:
    'Kept in the log; told to the writer of what is put away, where the owner lets writers know.',
})

const standing = z.object({
  id,
  status: z.enum(CommentStatus),
  revision: z.number().int(),
  changed: z.boolean().meta({ description: 'False: it stood there already.' }),
})

const outcome = z.object({
  id,
  is: z.enum(['decided', 'unchanged', 'conflict', 'gone']),
  status: z.enum(CommentStatus).optional(),
  revision: z.number().int().optional(),
  change: shownChange.nullish().meta({ description: 'Who was faster.' }),
})

const MOST_AT_ONCE = 100

export const decideComments = [
  operation({
    id: 'decideComment',
    method: 'POST',
    path: '/comments/{id}/decision',
    summary: 'Approve, hold, mark as spam, trash or restore a comment',
    description: 'Refused with 409 when the comment is not what you saw any more.',
    scope: 'comments:write',
    params: idParam,
    body: z.object({ verdict, revision: seen, reason }),
    status: 200,
    answer: standing,
    refusals: [409],
    run: async ({ params, body: { verdict, revision, reason }, by, now }) => {
      const comments = [{ id: BigInt(params.id), revision }]
      const { outcomes } = await decide({ comments, verdict, reason: reason || undefined, by, now })
      return standingOf(outcomes[0])
    },
  }),
  operation({
    id: 'decideComments',
    method: 'POST',
    path: '/comments/decisions',
    summary: 'Decide about several comments as one undoable act',
    description: 'Each gets its own outcome; the others are decided whatever becomes of it.',
    scope: 'comments:write',
    body: z.object({
      verdict,
      comments: z
        .array(z.object({ id, revision: seen }))
        .min(1)
        .max(MOST_AT_ONCE),
      reason,
    }),
    status: 200,
    answer: z.object({
      actId: z.string().nullable().meta({ description: 'The act in the log.' }),
      outcomes: z.array(outcome),
    }),
    run: async ({ body: { verdict, comments, reason }, by, now }) => {
      const seen = comments.map(({ id, revision }) => ({ id: BigInt(id), revision }))
      const done = await decide({
        comments: seen,
        verdict,
        reason: reason || undefined,
        by,
        now,
      })
      return { result: { actId: done.actId, outcomes: done.outcomes.map(showOutcome) } }
    },
  }),
  operation({
    id: 'deleteComment',
    method: 'DELETE',
    path: '/comments/{id}',
    summary: 'Delete a comment for ever, out of spam or trash',
    scope: 'comments:write',
    params: idParam,
    query: z.object({ revision: z.coerce.number().pipe(seen) }),
    status: 204,
    answer: null,
    refusals: [409],
    run: async ({ params, query: { revision }, by, now }) => {
      const comments = [{ id: BigInt(params.id), revision }]
      const [done] = await deleteForEver({ comments, by, now })
      if (done?.is === 'deleted') return { result: null }
      if (done?.is === 'conflict') return conflict(done.change)
      return done?.is === 'in-use'
        ? new Problem(409, 'Only what is in spam or trash can be deleted.')
        : notFound()
    },
  }),
]

function standingOf(outcome: Outcome | undefined) {
  if (outcome?.is === 'conflict') return conflict(outcome.change, outcome)
  if (outcome?.is !== 'decided' && outcome?.is !== 'unchanged') return notFound()
  const { revision } = outcome
  const id = String(outcome.id)
  return outcome.is === 'decided'
    ? { result: { id, status: outcome.to, revision, changed: true } }
    : { result: { id, status: outcome.status, revision, changed: false } }
}

function showOutcome(outcome: Outcome) {
  const id = String(outcome.id)
  switch (outcome.is) {
    case 'decided':
      return { id, is: outcome.is, status: outcome.to, revision: outcome.revision }
    case 'unchanged':
      return { id, is: outcome.is, status: outcome.status, revision: outcome.revision }
    case 'conflict': {
      const { is, status, revision, change } = outcome
      return { id, is, status, revision, change: change && showChange(change) }
    }
    // What one may not see and what is not there look the same.
    case 'gone':
    case 'forbidden':
      return { id, is: 'gone' as const }
  }
}
