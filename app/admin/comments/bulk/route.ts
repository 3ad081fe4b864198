import { z } from 'zod'
import { bulkStep } from '#lib/moderation/bulk.ts'
import { queueFilter } from '#lib/moderation/queue-filter.ts'
import { VERDICTS } from '#lib/moderation/transition.ts'
import { refusal, withStaff } from '../with-staff.ts'

const schema = z.object({
  filter: queueFilter,
  verdict: z.enum(VERDICTS),
  act: z.uuid().optional(),
  seenAt: z.iso.datetime(),
})

/** One step of a decision about everything that matches a filter. */
export async function POST(request: Request): Promise<Response> {
  return withStaff(request, schema, async ({ by, data }) => {
    const { filter, verdict, act, seenAt } = data
    const now = new Date()
    const step = await bulkStep({ filter, verdict, actId: act, seenAt: new Date(seenAt), by, now })
    if (!step.ok) return refusal(409, 'This run has ended.')
    const { actId, moved, next } = step
    return Response.json({ actId, moved, next })
  })
}
