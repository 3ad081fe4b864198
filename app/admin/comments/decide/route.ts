import { z } from 'zod'
import { type Decided, decide, type Outcome } from '#lib/moderation/decide.ts'
import { showChange } from '#lib/moderation/queue.ts'
import { VERDICTS } from '#lib/moderation/transition.ts'
import { back, backTo, seenComments } from '../fields.ts'
import { withStaff } from '../with-staff.ts'

const schema = z
  .object({
    verdict: z.enum(VERDICTS),
    comments: seenComments.optional(),
    /** What a form calls them. */
    comment: seenComments.optional(),
    reason: z.string().trim().max(500).optional(),
    back,
  })
  .refine(({ comments, comment }) => comments ?? comment, 'No comment was chosen.')

/** Decides about one or several comments. */
export async function POST(request: Request): Promise<Response> {
  return withStaff(
    request,
    schema,
    async ({ by, data, wantsJson }) => {
      const { verdict, comments, comment, reason } = data
      const done = await decide({
        comments: comments ?? comment ?? [],
        verdict,
        by,
        now: new Date(),
        reason: reason || undefined,
      })
      if (wantsJson) return Response.json(answerOf(done))
      const refused = done.outcomes.find(({ is }) => is !== 'decided' && is !== 'unchanged')
      return backTo(data.back, { said: done.actId, refused: refused ? String(refused.id) : null })
    },
    ['comment'],
  )
}

function answerOf({ actId, summary, outcomes }: Decided) {
  return { actId, summary, outcomes: outcomes.map(showOutcome) }
}

function showOutcome(outcome: Outcome) {
  const { is } = outcome
  const id = String(outcome.id)
  switch (is) {
    case 'decided':
      return { id, is, status: outcome.to, revision: outcome.revision }
    case 'unchanged':
      return { id, is, status: outcome.status, revision: outcome.revision }
    case 'conflict': {
      const { status, revision, change } = outcome
      return { id, is, status, revision, change: change && showChange(change) }
    }
    case 'gone':
      return { id, is, change: outcome.change && showChange(outcome.change) }
    case 'forbidden':
      return { id, is }
  }
}
