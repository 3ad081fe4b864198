import { z } from 'zod'
import { queueFilter } from '#lib/moderation/queue-filter.ts'
import { startRun } from '#lib/moderation/start-run.ts'
import { VERDICTS } from '#lib/moderation/transition.ts'
import { withStaff } from '../with-staff.ts'

const schema = z
  .object({
    filter: queueFilter,
    verdict: z.enum([...VERDICTS, 'delete']),
    seenAt: z.iso.datetime(),
  })
  .refine(
    ({ verdict, filter: { status } }) =>
      verdict !== 'delete' || status === 'spam' || status === 'trash',
    'Only what is in spam or trash can be deleted.',
  )

/** Begins a decision about everything that matches a filter; it goes on in the background. */
export async function POST(request: Request): Promise<Response> {
  return withStaff(request, schema, async ({ by, data }) => {
    const { filter, verdict, seenAt } = data
    const now = new Date()
    const run = await startRun({ filter, verdict, seenAt: new Date(seenAt), by, now })
    return Response.json({ run })
  })
}
