import { z } from 'zod'
import { deleteForEver } from '#lib/moderation/delete.ts'
import { seenComments } from '../fields.ts'
import { withStaff } from '../with-staff.ts'

const schema = z.object({ comments: seenComments })

/** Deletes comments for ever, out of spam and trash. */
export async function POST(request: Request): Promise<Response> {
  return withStaff(request, schema, async ({ by, data }) => {
    const done = await deleteForEver({ comments: data.comments, by, now: new Date() })
    return Response.json({ deleted: done.filter(({ is }) => is === 'deleted').length })
  })
}
