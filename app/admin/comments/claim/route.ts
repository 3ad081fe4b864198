import { z } from 'zod'
import { claimComment, releaseComment } from '#lib/moderation/claim.ts'
import { sentId } from '../../sent-id.ts'
import { refusal, withStaff } from '../with-staff.ts'

const schema = z.object({
  comment: sentId,
  /** False: somebody has left its page. */
  on: z.boolean(),
})

/** Says that somebody is on a comment; answers who else is. */
export async function POST(request: Request): Promise<Response> {
  return withStaff(request, schema, async ({ by, data }) => {
    const { comment: id, on } = data
    if (!on) {
      await releaseComment({ id, by })
      return Response.json({ heldBy: null })
    }
    const claimed = await claimComment({ id, by, now: new Date() })
    if (claimed.ok) return Response.json({ heldBy: null })
    if (claimed.reason === 'taken') return Response.json({ heldBy: claimed.by })
    return refusal(404, 'There is no such comment for you.')
  })
}
