import { z } from 'zod'
import { cancelRun } from '#lib/moderation/cancel-run.ts'
import { back, backTo } from '../../fields.ts'
import { refusal, withStaff } from '../../with-staff.ts'

const schema = z.object({ run: z.uuid('Which run?'), back })

/** Ends a decision about many comments where it is. */
export async function POST(request: Request): Promise<Response> {
  return withStaff(request, schema, async ({ by, data, wantsJson }) => {
    const cancelled = await cancelRun({ id: data.run, by, now: new Date() })
    if (!wantsJson) return backTo(data.back, {})
    if (!cancelled) return refusal(409, 'It has ended already.')
    return Response.json({ run: data.run })
  })
}
