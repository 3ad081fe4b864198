import { z } from 'zod'
import { newEmail } from '#lib/people/fields.ts'
import { currentPerson } from '#lib/people/session.ts'
import { exportPerson } from '#lib/privacy/export.ts'
import { mayHandlePersonalData } from '#lib/privacy/may.ts'
import { streamText } from '../../../stream-text.ts'

const query = z.object({ email: newEmail, as: z.enum(['json', 'html']) })

const TYPES = { json: 'application/json', html: 'text/html; charset=utf-8' }

/** Everything that is kept about an e-mail, as a file. */
export async function GET(request: Request): Promise<Response> {
  const by = await currentPerson()
  if (!by) return new Response(null, { status: 401 })
  if (!mayHandlePersonalData(by)) return new Response(null, { status: 404 })
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return new Response(null, { status: 422 })
  const { email, as } = asked.data
  return new Response(streamText(exportPerson({ email, format: as, now: new Date() })), {
    headers: {
      'content-type': TYPES[as],
      'content-disposition': `attachment; filename="personal-data.${as}"`,
      'cache-control': 'no-store',
    },
  })
}
