import { logFilter } from '#lib/moderation/log.ts'
import { exportLog } from '#lib/moderation/log-csv.ts'
import { mayOpenQueue } from '#lib/moderation/may.ts'
import { currentPerson } from '#lib/people/session.ts'
import { streamText } from '../../../stream-text.ts'

/** The moderation log as a file, under the filter of the screen. */
export async function GET(request: Request): Promise<Response> {
  const by = await currentPerson()
  if (!by) return new Response(null, { status: 401 })
  if (!mayOpenQueue(by)) return new Response(null, { status: 404 })
  const filter = logFilter.parse(Object.fromEntries(new URL(request.url).searchParams))
  return new Response(streamText(exportLog(filter, by)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="moderation-log.csv"',
      'cache-control': 'no-store',
    },
  })
}
