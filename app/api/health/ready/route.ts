import { db } from '#lib/db/client.ts'

export const dynamic = 'force-dynamic'

/** A database that does not answer in this time answers nobody. */
const ANSWER_WITHIN_MS = 2_000

/** Ready to serve: the database answers. */
export async function GET(): Promise<Response> {
  const reason = await whyNotReady()
  const body = reason ? { status: 'unavailable', reason } : { status: 'ready' }
  const headers = { 'Cache-Control': 'no-store' }
  return Response.json(body, { status: reason ? 503 : 200, headers })
}

async function whyNotReady(): Promise<string | undefined> {
  const silence = new Promise<string>((resolve) => {
    setTimeout(resolve, ANSWER_WITHIN_MS, 'The database does not answer.').unref()
  })
  const asked = db.$queryRaw`SELECT 1`.then(
    () => undefined,
    () => 'The database cannot be reached.',
  )
  return Promise.race([asked, silence])
}
