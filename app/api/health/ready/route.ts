import { whyNotReady } from '#lib/serve/readiness.ts'

export const dynamic = 'force-dynamic'

/** Ready to serve, or 503 with the reason. */
export async function GET(): Promise<Response> {
  const reason = await whyNotReady()
  const body = reason ? { status: 'unavailable', reason } : { status: 'ready' }
  const headers = { 'Cache-Control': 'no-store' }
  return Response.json(body, { status: reason ? 503 : 200, headers })
}
